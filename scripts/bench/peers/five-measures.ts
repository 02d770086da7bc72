import { day } from '../../../cloudfunctions/domain/calendar/day'
import { changchun2023 } from '../../../cloudfunctions/domain/packs/changchun-2023/pack'
import { factsOf } from '../../../cloudfunctions/domain/policy/asking/answers'
import type { Facts } from '../../../cloudfunctions/domain/policy/pack/condition'
import { decide } from '../../../cloudfunctions/domain/policy/decide/decide'
import { judgeMeasure, preparedFor } from '../../../cloudfunctions/domain/policy/decide/judge-measure'
import { measureOf } from '../../../cloudfunctions/domain/policy/pack/measure-of'
import { household, seeded } from '../households'

/** The day everybody is judged on: every window of the five measures is open. */
export const today = day('2023-02-15')

/** What each engine must answer: payable cents of items 1, 2, 5 and 6, and whether item 8 can be had. */
export type Answer = { stay: number; transport: number; travel: number; placement: number; loan: boolean }

/**
 * Facts of made-up workers, enterprises and agencies, every question answered. The engines that have no test for the
 * beginning of a text get `registerInChangchun` worked out beforehand, outside the measured time.
 */
export type Case = { facts: Facts; plain: Readonly<Record<string, string | number | boolean>> }

export function cases(count: number): Case[] {
  const random = seeded(8)
  const askers = ['worker', 'enterprise', 'agency']
  return Array.from({ length: count }, (_, place): Case => {
    const asker = askers[place % askers.length] ?? 'worker'
    const { questions } = changchun2023
    const facts = factsOf(questions, household(questions, asker, random))
    return {
      facts,
      plain: JSON.parse(
        JSON.stringify({
          ...facts,
          registerInChangchun: String(facts['householdRegister']).startsWith('2201'),
        }),
      ) as Case['plain'],
    }
  })
}

const five = [
  'stay-subsidy',
  'transport-subsidy',
  'travel-subsidy',
  'placement-grant',
  'enterprise-loan',
].map((id) => measureOf(changchun2023, id))

/** The five decisions of this project's engine, each with its whole tree of reasons and the working of its amount. */
export const decideFive = (facts: Facts) =>
  five.map((measure) => decide(changchun2023, measure, facts, null, today))

const prepared = five.map((measure) => preparedFor(changchun2023, measure, today))

/** The five judged, with the verdict of every condition and the working of every amount, before trees are drawn. */
export const judgeFive = (facts: Facts) => prepared.map((measure) => judgeMeasure(measure, facts, null))

/** This project's answer in the form the others are compared in. */
export function ownAnswer({ facts }: Case): Answer {
  const [stay, transport, travel, placement, loan] = decideFive(facts).map((decision) => ({
    paid: decision.verdict === 'eligible' ? decision.amount.payable : 0,
    yes: decision.verdict === 'eligible',
  }))
  return {
    stay: stay?.paid ?? 0,
    transport: transport?.paid ?? 0,
    travel: travel?.paid ?? 0,
    placement: placement?.paid ?? 0,
    loan: loan?.yes ?? false,
  }
}

export const cityDistricts =
  'chaoyang nanguan kuancheng erdao lvyuan jingkai qikai jingyue xinqu zhonghan lianhuashan'.split(' ')
