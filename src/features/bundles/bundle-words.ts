import type { BundleView } from '@contract/roster-calls'
import type { CallOutput } from '@contract/calls'
import { daysBetween, type Day } from '@domain/calendar/day'
import { sumOf } from '@domain/money'
import { officeName, sendWord } from '@/services/procedure/office-words'
import { lineOf, measureName } from '@/services/procedure/line'
import { placeOn } from '@/services/procedure/place'
import { after } from '@/services/procedure/steps-around'
import { dayWords, plainDay } from '@/services/words/day-words'
import { formatMoney } from '@/ui/foundation/format-money'

export type Waiting = CallOutput<'list-bundles'>['waiting'][number]
export type WaitingClaim = Waiting['claims'][number]

/** What some claims come to together. */
export const totalOf = (claims: readonly Pick<WaitingClaim, 'persons' | 'payable'>[]) => ({
  claims: claims.length,
  persons: claims.reduce((sum, { persons }) => sum + persons, 0),
  payable: sumOf(claims.map(({ payable }) => payable)),
})

/** `3 家，412 人，206,000 元`. */
export const totalWords = ({ claims, persons, payable }: ReturnType<typeof totalOf>): string =>
  `${claims} 家，${persons} 人，${formatMoney(payable)} 元`

/** By when the source wants the bundle, and whether that is still to come. Late is shown, and can be sent all the same. */
export function dueMark(
  due: Day | null,
  today: Day,
): { tone: 'danger' | 'warn' | 'neutral'; text: string } | null {
  if (due === null) return null
  const left = daysBetween(today, due)
  if (left < 0) return { tone: 'danger', text: `${dayWords(due, today)}截止，晚了 ${-left} 天` }
  if (left === 0) return { tone: 'warn', text: `${dayWords(due, today)}截止，就是今天` }
  return { tone: left <= 2 ? 'warn' : 'neutral', text: `${dayWords(due, today)}截止，还有 ${left} 天` }
}

/** Where a bundle of a step goes: `报市就业服务局`. */
export function whereTo({ packId, measureId, step }: Pick<Waiting, 'packId' | 'measureId' | 'step'>): string {
  const line = lineOf({ packId, measureId })
  const { step: own } = placeOn(line, step)
  const next = own && after(line, own)
  return next
    ? `${sendWord(line.offices, next.office.role)}${officeName(next.office.role, line.offices)}`
    : '交上去'
}

/** `留长补贴`. */
export const bundledMeasure = (of: Pick<BundleView, 'packId' | 'measureId'>): string =>
  measureName(lineOf(of))

/** `第 3 批 留长补贴`. */
export const bundleName = (bundle: Pick<BundleView, 'number' | 'packId' | 'measureId'>): string =>
  `第 ${bundle.number} 批 ${bundledMeasure(bundle)}`

/** What is known of a bundle in a line. */
export const bundleNote = ({ day, claims, persons }: BundleView): string =>
  `${plainDay(day)}报送 · ${claims} 家 · ${persons} 人`
