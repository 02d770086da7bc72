import type { RosterRowView, RosterView } from '@contract/roster-views'
import type { ClaimView } from '@contract/views'
import { textIn, type FieldValue } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { PartOf, RosterColumn } from '@domain/procedure/part'
import type { RowVerdict } from '@domain/roster/judged-row'
import { personColumnsOf } from '@domain/roster/prepare-roster'
import { rowFlagSentences, rowProblemSentence } from '@domain/roster/row-words'
import type { RosterTally } from '@domain/roster/tally'
import type { Reason } from '@domain/policy/decide/reason'
import type { IconName } from '@/ui/foundation/icons'
import type { TagTone } from '@/ui/display/tag'
import { namedRows } from './roster-open'

type Part = PartOf<'roster'>

/** `能算 131 人，不算 3 人`: what a roster comes to beside how many stand on it. */
export function countWords({ counted, notCounted, bad, excluded }: RosterTally): string {
  const parts: [number, string][] = [
    [counted, `能算 ${counted} 人`],
    [notCounted, `不算 ${notCounted} 人`],
    [bad, `要改 ${bad} 人`],
    [excluded, `审核去掉 ${excluded} 人`],
  ]
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join('，')
}

/** A row in one word. */
export function rowState({ verdict, marks }: Pick<RosterRowView, 'verdict' | 'marks'>): {
  tone: TagTone
  text: string
  icon?: IconName
} {
  if (marks.some(({ mark }) => mark.kind === 'exclude'))
    return { tone: 'warn', text: '去掉了', icon: 'minus' }
  if (verdict.problems.length > 0) return { tone: 'danger', text: '要改', icon: 'edit' }
  return verdict.counted ? { tone: 'ok', text: '能算' } : { tone: 'neutral', text: '不算', icon: 'minus' }
}

/** What has to be mended in a row, a sentence a column. */
export const problemLines = (
  { problems }: Pick<RowVerdict, 'problems'>,
  columns: readonly RosterColumn[],
): string[] =>
  problems.flatMap(({ column: id, problem }) => {
    const column = columns.find((known) => known.id === id)
    return column ? [`${column.label}：${rowProblemSentence(problem, column)}`] : []
  })

const unmet = (reason: Reason): string[] => {
  if (reason.verdict !== 'notMet') return []
  return reason.children.length === 0 ? [reason.label] : reason.children.flatMap(unmet)
}

/** Why a right row does not count; null where it does, or is not right yet. */
export function whyNotCounted({ problems, counted, reason }: RowVerdict): string | null {
  if (problems.length > 0 || counted) return null
  const labels = reason === null ? [] : unmet(reason)
  return labels.length > 0 ? `不算，没满足：${labels.join('；')}` : '不算，条件还不知道'
}

export const flagLines = ({ flags }: Pick<RowVerdict, 'flags'>): string[] =>
  flags.map((flag) => rowFlagSentences[flag])

/** What an office said of a row, the last first. */
export const markLines = ({ marks }: Pick<RosterRowView, 'marks'>): string[] =>
  marks.flatMap(({ mark }) => (mark.kind === 'exclude' ? [`审核把这个人去掉了：${mark.message}`] : []))

/** One value of a row in words: its mask where only that is known. */
export function cellWords(
  { values, masks }: Pick<RosterRowView, 'values' | 'masks'>,
  column: RosterColumn | undefined,
): string {
  if (column === undefined) return ''
  const mask = masks[column.id]
  if (mask) return mask
  const value: FieldValue | undefined = values[column.id]
  if (value === undefined) return ''
  const { normalise, view } = kindRules[column.kind]
  const shown = view(normalise(value), column, { region: () => null, employer: () => null })
  return shown || (typeof value === 'number' ? String(value) : textIn(value))
}

const nameColumn = ({ columns }: Part) => columns.find(({ kind }) => kind === 'name')

/** What a row is called: the name, or where it stands while there is none. */
export const rowName = (row: RosterRowView, part: Part): string =>
  cellWords(row, nameColumn(part)) || `第 ${row.number} 行`

/** `5101**********1234，四川省南充市仪陇县`. */
export function rowNote(row: RosterRowView, part: Part): string {
  const { idNumber, register } = personColumnsOf(part)
  return [idNumber, register]
    .map((id) =>
      cellWords(
        row,
        part.columns.find((column) => column.id === id),
      ),
    )
    .filter((text) => text !== '')
    .join('，')
}

/** Where a row comes from. */
export const originWords = ({ origin }: Pick<RosterRowView, 'origin'>): string =>
  origin.kind === 'hand'
    ? '手工填的'
    : `文件${origin.sheet === '' ? '' : `“${origin.sheet}”`}第 ${origin.line} 行`

/** Which rows can be looked at by themselves, with how many there are. */
export function filtersOf(
  { rows, bad, notCounted, flagged, excluded }: RosterTally,
  claim: Pick<ClaimView, 'correction' | 'stage'>,
): { value: RosterView; label: string }[] {
  const named = claim.stage === 'returned' ? namedRows(claim) : 0
  const filters: [RosterView, string, number][] = [
    ['named', '退回的', named],
    ['all', '全部', rows],
    ['bad', '要改', bad],
    ['notCounted', '不算', notCounted],
    ['flagged', '有提醒', flagged],
    ['excluded', '去掉的', excluded],
  ]
  return filters.flatMap(([value, label, count]) =>
    value === 'all' || count > 0 ? [{ value, label: `${label} ${count}` }] : [],
  )
}
