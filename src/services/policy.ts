import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { measureOf, type OpenPoint } from '@domain/policy/measure'
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
