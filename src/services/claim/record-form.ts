import type { Clause } from '@domain/policy/pack/clause'
import type { Field } from '@domain/procedure/field'

/** What is written down of something done elsewhere. */
export type Recorded = { day: string; note: string }
type RecordField = Field & { id: keyof Recorded }

/** The two things that are asked of it. */
export const recordFields = (work: string, clause: Clause, longest: number): RecordField[] => [
  { id: 'day', kind: 'day', label: `哪天${work}的`, needed: true, notAfterToday: true, clause },
  {
    id: 'note',
    kind: 'text',
    label: '记一句',
    hint: '比如文号、经手的单位。申请的人看得到，不要写身份证号、手机号和卡号。',
    needed: true,
    most: longest,
    clause,
  },
]

/** What still keeps it from being written down, or null. */
export function recordHindrance(work: string, { day, note }: Recorded): string | null {
  if (day === '') return `先选哪天${work}的`
  return note.trim() === '' ? '请记一句' : null
}
