import { campaignDays, parameters } from '@domain/packs/changchun-2023/parameters'
import { travelSubsidy } from '@domain/packs/changchun-2023/travel-subsidy'
import type { Clause } from '@domain/policy/pack/clause'
import type { Condition } from '@domain/policy/pack/condition'
import { moneyOn, windowOf } from '@domain/policy/pack/figure'
import type { Hotline, OpenPoint } from '@domain/policy/pack/measure'
import type { Rules } from '@domain/policy/pack/pack'

/** The measure that this app handles from claim to status. The main package carries no other: the check has its own. */
export const measure = travelSubsidy
export const pack: Rules = { id: 'changchun-2023', parameters, measures: [measure] }

export const applyWindow = windowOf(parameters, 'travelSubsidyApply')
export const travelPeriod = windowOf(parameters, 'travelPeriod')
export const cap = moneyOn(parameters, 'travelSubsidyCap', campaignDays.from)

/** A question that the source leaves open, as one sentence with the demo's assumption. */
export function openPointText(id: OpenPoint['id']): string {
  const point = measure.openPoints.find((known) => known.id === id)
  return point ? `${point.question}${point.assumed}` : ''
}

/** The condition of the measure that a decision names, null when the pack has none of that name. */
export function conditionOf(id: string): Condition | null {
  const { conditions } = measure
  const all = 'of' in conditions ? [conditions, ...conditions.of] : [conditions]
  return all.find((condition) => condition.id === id) ?? null
}

/** Where a clause stands, for people: the source's short name and its item. */
export const clauseWords = ({ item }: Clause): string => `长春市 2023 年春节稳岗留工政策，第${item}条`

const mainCount = 2

/** The city's own numbers, which every screen can show; the districts' stand on the help page. */
export const mainHotlines: readonly Hotline[] = measure.hotlines.slice(0, mainCount)

/** The numbers of the districts' unions. */
export const districtHotlines: readonly Hotline[] = measure.hotlines.slice(mainCount)

/** The number of a district's union, null when the source names none. */
export function districtHotline(district: string): Hotline | null {
  return districtHotlines.find(({ name }) => name.startsWith(district)) ?? null
}
