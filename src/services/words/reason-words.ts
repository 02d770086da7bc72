import { standsForItself } from '@domain/claim/decide-claim'
import { Day } from '@domain/calendar/day'
import { Cents, yuanText } from '@domain/money'
import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { Reason } from '@domain/policy/decide/reason'
import type { Condition } from '@domain/policy/pack/condition'
import { fieldsOf } from '@domain/procedure/field'
import { ticketKindNames, tripDirectionNames } from '@domain/ticket/record/ticket'
import { lineOf, type Line, type OfMeasure } from '../procedure/line'
import { plainDay } from './day-words'
import { clauseWords } from '../claim/policy'
import { newClaimOf } from '../claim/new-claim'
import { formOf } from '../claim/form-of'

/** A reason in words, as the component set shows it. */
export type WordedReason = {
  id: string
  text: string
  verdict: Reason['verdict']
  actual?: string
  clause: string
  children: WordedReason[]
}

/** Names a region by its code; the list of regions lives where it is needed. */
export type RegionName = (code: string) => string

const names: Readonly<Record<string, string>> = {
  ...ticketKindNames,
  ...tripDirectionNames,
  toBeSeen: '工会还没看原件',
  seen: '工会看过原件了',
  notSeen: '工会没看到原件',
}

const conditionIn = ({ measure }: Line, id: string): Condition | null =>
  (measure && conditionsOf(measure).find((condition) => condition.id === id)) ?? null

/** What a value is called on the form of the measure. */
function choiceName(claim: OfMeasure, condition: Condition | null, value: string): string | null {
  if (condition === null || !('fact' in condition)) return null
  const field = fieldsOf(formOf(claim)).find(
    ({ fact, question }) => fact === condition.fact || question === condition.fact,
  )
  return field?.choices?.find((choice) => choice.value === value)?.label ?? null
}

/** A number is money where the fact is compared with an amount. */
function numberWords(actual: number, condition: Condition | null, { parameters }: Line): string {
  const parameter = condition && 'parameter' in condition ? parameters[condition.parameter] : undefined
  const amount = Cents.safeParse(actual)
  return parameter?.kind !== 'count' && amount.success ? `${yuanText(amount.data)} 元` : String(actual)
}

function actualWords({ id, actual }: Reason, regionName: RegionName, claim: OfMeasure): string | undefined {
  if (actual === null) return undefined
  if (id === 'countsOnce') return actual === standsForItself ? undefined : `和第 ${actual} 张是同一张票`
  if (typeof actual === 'boolean') return actual ? '是' : '还没有'
  const line = lineOf(claim)
  const condition = conditionIn(line, id)
  if (typeof actual === 'number') return numberWords(actual, condition, line)
  if (condition?.kind === 'outsideRegions') return regionName(actual)
  const day = Day.safeParse(actual)
  return day.success ? plainDay(day.data) : (choiceName(claim, condition, actual) ?? names[actual] ?? actual)
}

/** The decision's tree in words, by the measure that was decided. */
export function wordedReason(
  reason: Reason,
  regionName: RegionName,
  claim: OfMeasure = newClaimOf({}),
): WordedReason {
  const actual = actualWords(reason, regionName, claim)
  return {
    id: reason.id,
    text: reason.label,
    verdict: reason.verdict,
    ...(actual === undefined ? {} : { actual }),
    clause: clauseWords(reason.clause),
    children: reason.children.map((child) => wordedReason(child, regionName, claim)),
  }
}
