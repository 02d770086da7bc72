import type { ListOutput, Output } from '../output/output'
import { stayForm } from './changchun-2023/outputs/stay-form'
import { stayRoster } from './changchun-2023/outputs/stay-roster'
import { staySummary } from './changchun-2023/outputs/stay-summary'
import { transportDetails } from './changchun-2023/outputs/transport-details'
import { transportForm } from './changchun-2023/outputs/transport-form'
import { transportRoster } from './changchun-2023/outputs/transport-roster'
import { travelReceipt } from './changchun-2023/outputs/travel-receipt'

type ByMeasure<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

const outputs: ByMeasure<readonly Output[]> = {
  'changchun-2023': {
    'travel-subsidy': [travelReceipt],
    'stay-subsidy': [stayForm, stayRoster],
    'transport-subsidy': [transportForm, transportRoster, transportDetails],
  },
}

/** Lists that a source wants of a bundle. It states none for item 2. */
const summaries: ByMeasure<ListOutput> = { 'changchun-2023': { 'stay-subsidy': staySummary } }

/** What a measure of a pack hands out to be printed. */
export const outputsOf = (packId: string, measureId: string): readonly Output[] =>
  outputs[packId]?.[measureId] ?? []

/** The list of what a bundle holds, where the source of the measure has one. */
export const bundleSummaryOf = (packId: string, measureId: string): ListOutput | null =>
  summaries[packId]?.[measureId] ?? null
