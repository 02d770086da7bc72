import { fieldsOf, type Section } from '../field'
import { kindRules } from './kinds'

/** Fields whose values are encrypted when they are kept. */
export const sealedFields = (form: readonly Section[]): string[] =>
  fieldsOf(form).flatMap(({ id, kind }) => (kindRules[kind].sealed ? [id] : []))
