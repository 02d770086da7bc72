import type { PartKind, PartOf } from './part'
import type { Procedure } from './procedure'

/** The part of a kind, or null when the procedure has none. */
export const partOf = <K extends PartKind>({ parts }: Pick<Procedure, 'parts'>, kind: K): PartOf<K> | null =>
  parts.find((part): part is PartOf<K> => part.kind === kind) ?? null
