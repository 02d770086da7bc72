import type { Field, Needed } from '../field'
import { unless, type Defect } from './defect'

/** What is needed on a condition depends on a field that there is. */
export const neededDefects = (needed: Needed, fields: readonly Field[], at: string): Defect[] =>
  typeof needed === 'boolean'
    ? []
    : unless(
        fields.some(({ id }) => id === needed.field),
        at,
        `depends on ${needed.field}, which is no field`,
      )
