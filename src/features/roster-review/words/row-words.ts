import type { RosterRowView } from '@contract/roster-views'
import type { ReviewView } from '@contract/views'
import type { Reason } from '@domain/policy/decide/reason'
import type { PartOf, RosterColumn } from '@domain/procedure/part'
import type { Charter } from '@domain/roster/charter'
import { ownTicket } from '@domain/roster/charter'
import { toSettle, type RowFlagKind } from '@domain/roster/judged-row'
import type { KeptMark } from '@domain/roster/office-mark'
import { regionName } from '@/services/phone/regions'
import { shownValue } from '@/services/claim/shown-form'
import { charterName } from './charter-words'
import { formatMoney } from '@/ui/foundation/format-money'

/** By which office and in which step the reader looks at rows. */
export type Reader = Pick<ReviewView, 'role' | 'stage'>

export type RowState = { tone: 'ok' | 'warn' | 'danger' | 'neutral'; text: string; icon?: 'minus' }

/** The word that leaves a row out, null where it stays: of several offices the last one holds. */
export function exclusionOf({ marks }: Pick<RosterRowView, 'marks'>): KeptMark | null {
  const last = marks.reduce<KeptMark | null>(
    (found, mark) => (found && found.at > mark.at ? found : mark),
    null,
  )
  return last?.mark.kind === 'exclude' ? last : null
}

/** What the reader's own office has said of a row in this step. */
export const ownMark = ({ marks }: Pick<RosterRowView, 'marks'>, { role, stage }: Reader): KeptMark | null =>
  marks.find((kept) => kept.role === role && kept.step === stage) ?? null

/** The reminders of a row that an office has to settle before it passes the claim on. */
export const flagsToSettle = ({ verdict }: Pick<RosterRowView, 'verdict'>): RowFlagKind[] =>
  verdict.flags.filter((flag) => toSettle.includes(flag))

/** Whether the reader still has to say that a row stays, or to leave it out. */
export const isUnsettled = (row: RosterRowView, reader: Reader): boolean =>
  flagsToSettle(row).length > 0 && exclusionOf(row) === null && ownMark(row, reader) === null

/** The single conditions that keep something from counting. */
export const failing = (reason: Reason | null): Reason[] => {
  if (reason === null) return []
  if (reason.children.length > 0) return reason.children.flatMap(failing)
  return reason.verdict === 'met' ? [] : [reason]
}

/** How a row stands, in a word. */
export function rowState(row: RosterRowView, reader: Reader): RowState {
  const { problems, counted, worth } = row.verdict
  if (exclusionOf(row)) return { tone: 'danger', text: '已去掉' }
  if (problems.length > 0) return { tone: 'warn', text: '填得不对' }
  if (!counted) return { tone: 'neutral', text: '不算', icon: 'minus' }
  if (isUnsettled(row, reader)) return { tone: 'warn', text: '要定' }
  if (ownMark(row, reader)) return { tone: 'ok', text: '保留' }
  return { tone: 'ok', text: worth === null || worth === 0 ? '能算' : `算 ${formatMoney(worth)} 元` }
}

/** Why a row does not count, in the words of the conditions; empty where it does. */
export const whyNot = (row: RosterRowView): string => {
  const exclusion = exclusionOf(row)
  if (exclusion) return exclusion.mark.message
  return row.verdict.counted
    ? ''
    : failing(row.verdict.reason)
        .map(({ label }) => `不符合：${label}`)
        .join('；')
}

/** A value of a row as it is shown: a mask where it is one, and a charter by its name. */
export function cellText(
  column: RosterColumn,
  { values, masks }: Pick<RosterRowView, 'values' | 'masks'>,
  charters: readonly Charter[],
): string {
  const mask = masks[column.id]
  if (mask) return mask
  const value = values[column.id]
  if (value === undefined) return ''
  if (column.kind === 'choice' && value !== ownTicket && typeof value === 'string') {
    const name = charterName(charters, value)
    if (name !== null) return name
  }
  if (column.kind === 'money' && typeof value === 'number') return `${formatMoney(value)} 元`
  return shownValue(column, value, regionName) ?? ''
}

/** What a person is called in the list: `第 12 行 王样本`. */
export function rowName({ number, values }: Pick<RosterRowView, 'number' | 'values'>): string {
  const name = values['name']
  return typeof name === 'string' && name !== '' ? `第 ${number} 行 ${name}` : `第 ${number} 行`
}

/** Where a row comes from. */
export function originWords({ origin }: Pick<RosterRowView, 'origin'>): string {
  return origin.kind === 'hand' ? '单位手工填的' : `单位表格“${origin.sheet}”第 ${origin.line} 行`
}

/** Columns in a table: what is written beside a row has room on the row's own page. */
export const columnsInTable = ({ columns }: PartOf<'roster'>): RosterColumn[] =>
  columns.filter(({ id }) => id !== 'remark')
