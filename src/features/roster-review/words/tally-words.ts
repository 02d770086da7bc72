import type { RosterTally } from '@domain/roster/tally'
import type { RosterView } from '@contract/roster-views'

/** `137 人，能算 131 人`. */
export const tallyWords = ({ rows, counted }: RosterTally): string => `${rows} 人，能算 ${counted} 人`

/** What somebody says of a row after it was handed in is to be settled before it is in the sum. */
const flaggedOf = ({ flagged }: RosterTally, toSettle: number): number => Math.max(flagged, toSettle)

/** What else there is to know of a roster at a glance. */
export const tallyNotes = (tally: RosterTally, toSettle = 0): string[] => {
  const { bad, notCounted, excluded } = tally
  const flagged = flaggedOf(tally, toSettle)
  return [
    ...(notCounted > 0 ? [`不算 ${notCounted} 人`] : []),
    ...(excluded > 0 ? [`已去掉 ${excluded} 人`] : []),
    ...(bad > 0 ? [`填得不对 ${bad} 人`] : []),
    ...(flagged > 0 ? [`有提醒 ${flagged} 人`] : []),
  ]
}

export type RosterFilter = { value: RosterView; label: string }

/** What the list can be narrowed to, with how many each has. */
export const rosterFilters = (tally: RosterTally, sampled: number, toSettle = 0): RosterFilter[] => [
  { value: 'all', label: `全部 ${tally.rows}` },
  { value: 'flagged', label: `有提醒 ${flaggedOf(tally, toSettle)}` },
  { value: 'notCounted', label: `不算 ${tally.notCounted}` },
  { value: 'excluded', label: `已去掉 ${tally.excluded}` },
  { value: 'sample', label: `抽查 ${sampled}` },
]

/** Said when a filter or a search leaves nothing. */
export function emptyWords(view: RosterView, search: string): { title: string; text: string } {
  if (search !== '') return { title: '没有找到', text: '写名字里的字，或者身份证号、手机号的最后几位。' }
  const texts: Record<RosterView, { title: string; text: string }> = {
    all: { title: '名册里没有人', text: '单位还没有放人进来。' },
    bad: { title: '没有填得不对的', text: '每一行都填对了。' },
    flagged: { title: '没有提醒', text: '没有要特别看的行。' },
    notCounted: { title: '没有不算的', text: '每个人都符合条件。' },
    excluded: { title: '没有去掉的', text: '去掉的行会留在这里，能撤销。' },
    named: { title: '没有退回的行', text: '没有请单位改哪一行。' },
    sample: { title: '还没有抽', text: '点“抽几个人看材料”，由系统抽签，谁也挑不了。' },
  }
  return texts[view]
}

/** What still has to be settled before the claim can be passed on, null where nothing has. */
export const toSettleWords = (count: number | undefined): string | null =>
  count === undefined || count === 0 ? null : `还有 ${count} 行有提醒没定：保留，或者去掉`
