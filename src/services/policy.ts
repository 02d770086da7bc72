import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import type { Clause, Condition } from '@domain/policy/condition'
import { measureOf, type Hotline, type OpenPoint } from '@domain/policy/measure'
import { moneyParameter, windowParameter } from '@domain/policy/parameter'

/** The campaign and the measure that this app handles. */
export const pack = changchun2023
export const measure = measureOf(pack, 'travel-subsidy')

export const applyWindow = windowParameter(pack.parameters, measure.applyWindow)
export const travelPeriod = windowParameter(pack.parameters, 'travelPeriod')
export const cap = moneyParameter(pack.parameters, measure.amount.cap)

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
