import type { Field, Section, Together } from '@domain/procedure/field'
import { isWritten } from '@/ui/fields/written-value'

/** What stands in one card of a section: written fields together, fields of one question, or one field of another kind. */
export type Block =
  | { kind: 'written'; fields: readonly Field[] }
  | { kind: 'together'; together: Together; fields: readonly Field[] }
  | { kind: 'single'; field: Field }

/** The cards of a section, in the order of its fields. */
export function blocksOf({ fields, together = [] }: Section): Block[] {
  return fields.reduce<Block[]>((blocks, field) => {
    const shared = together.find((one) => one.fields.includes(field.id))
    const last = blocks[blocks.length - 1]
    if (shared) {
      if (blocks.some((block) => block.kind === 'together' && block.together === shared)) return blocks
      const asked = fields.filter(({ id }) => shared.fields.includes(id))
      return [...blocks, { kind: 'together', together: shared, fields: asked }]
    }
    if (!isWritten(field.kind)) return [...blocks, { kind: 'single', field }]
    if (last?.kind !== 'written') return [...blocks, { kind: 'written', fields: [field] }]
    return [...blocks.slice(0, -1), { kind: 'written', fields: [...last.fields, field] }]
  }, [])
}
