import { sourceNames } from '@domain/packs/source-names'
import type { Clause } from '@domain/policy/pack/clause'
import type { Condition } from '@domain/policy/pack/condition'
import { moneyOn, windowOf } from '@domain/policy/pack/figure'
import type { Hotline, Measure, OpenPoint } from '@domain/policy/pack/measure'
import type { Rules } from '@domain/policy/pack/pack'
import type { DayWindow } from '@domain/calendar/day'
import { offered, type Line, type OfMeasure } from '../procedure/line'

/** What the home page offers, and what a new claim is for. A claim that exists has its own: `lineOf`. */
export const { measure, parameters } = offered
export const pack: Rules = { id: offered.packId, parameters, measures: [measure] }

/** Whether a claim is for what the home page offers. */
export const isOffered = ({ packId, measureId }: OfMeasure): boolean =>
  packId === offered.packId && measureId === measure.id

export const applyWindow = windowOf(parameters, 'travelSubsidyApply')
export const travelPeriod = windowOf(parameters, 'travelPeriod')
export const cap = moneyOn(parameters, 'travelSubsidyCap', offered.campaignDays.from)

/** The days in which one applies for a measure, null where the source gives none. */
export function applyWindowOf({
  measure: own,
  parameters: figures,
}: Pick<Line, 'measure' | 'parameters'>): DayWindow | null {
  return own?.apply.kind === 'window' ? windowOf(figures, own.apply.window) : null
}

/** A question that the source leaves open, as one sentence with the demo's assumption. */
export function openPointText(
  id: OpenPoint['id'],
  { measure: own }: Pick<Line, 'measure'> = { measure },
): string {
  const point = own?.openPoints.find((known) => known.id === id)
  return point ? `${point.question}${point.assumed}` : ''
}

/** The condition of a measure that a decision names, null when the pack has none of that name. */
export function conditionOf(id: string, own: Measure | null = measure): Condition | null {
  if (own === null) return null
  const { conditions } = own
  const all = 'of' in conditions ? [conditions, ...conditions.of] : [conditions]
  return all.find((condition) => condition.id === id) ?? null
}

/** Where a clause stands, for people: the source's short name and its item. */
export const clauseWords = ({ document, item }: Clause): string =>
  `${sourceNames[document] ?? '政策文件'}，第${item}条`

const mainCount = 2

/** The city's own numbers, which every screen can show; the districts' stand on the help page. */
export const mainHotlines: readonly Hotline[] = measure.hotlines.slice(0, mainCount)

/** Whom to call about a measure: the city's own numbers, none where its source names none. */
export const hotlinesOf = ({ measure: own }: Pick<Line, 'measure'>): readonly Hotline[] =>
  own?.hotlines.slice(0, mainCount) ?? []

/** The numbers of the districts' unions. */
export const districtHotlines: readonly Hotline[] = measure.hotlines.slice(mainCount)

/** The number of a district's union, null when the source names none. */
export function districtHotline(district: string): Hotline | null {
  return districtHotlines.find(({ name }) => name.startsWith(district)) ?? null
}
