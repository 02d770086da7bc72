import type { Output } from '../output/output'
import { travelReceipt } from './changchun-2023/travel-receipt'

const outputs: Readonly<Record<string, Readonly<Record<string, readonly Output[]>>>> = {
  'changchun-2023': { 'travel-subsidy': [travelReceipt] },
}

/** What a measure of a pack hands out to be printed. */
export const outputsOf = (packId: string, measureId: string): readonly Output[] =>
  outputs[packId]?.[measureId] ?? []
