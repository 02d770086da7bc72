import { hasEnd, type Day, type DaySpan, type DayWindow } from '../../calendar/day'
import type { Cents } from '../../money'
import type { Parameter, Parameters, Tier } from './parameter'

type Dated<T> = readonly (DaySpan & { value: T })[]

function found<K extends Parameter['kind']>(
  parameters: Parameters,
  name: string,
  kinds: readonly K[],
): Extract<Parameter, { kind: K }> {
  const parameter = parameters[name]
  if (!parameter || !kinds.includes(parameter.kind as K)) throw new Error(`pack has no value of ${name}`)
  return parameter as Extract<Parameter, { kind: K }>
}

/** The value of a day; before the first span the first one holds, after the last span the last one. */
function on<T>(spans: Dated<T>, today: Day, name: string): T {
  const span = spans.find((dated) => !hasEnd(dated) || today <= dated.to) ?? spans[spans.length - 1]
  if (!span) throw new Error(`pack has no value of ${name}`)
  return span.value
}

/** An amount of the pack on a day, in cents. Throws when the pack has none of that name: a defect of the pack, not of a claim. */
export const moneyOn = (parameters: Parameters, name: string, today: Day): Cents =>
  on(found(parameters, name, ['money']).spans, today, name)

/** A count, an amount in cents or a percentage of the pack on a day. Throws like `moneyOn`. */
export const numberOn = (parameters: Parameters, name: string, today: Day): number =>
  on<number>(found(parameters, name, ['count', 'percent', 'money']).spans, today, name)

/** The tiers of the pack on a day, lowest first. Throws like `moneyOn`. */
export const tiersOn = (parameters: Parameters, name: string, today: Day): readonly Tier[] =>
  on(found(parameters, name, ['tiers']).spans, today, name)

/** The days of the pack under a name, whose end may not be stated. Throws like `moneyOn`. */
export const spanOf = (parameters: Parameters, name: string): DaySpan =>
  found(parameters, name, ['window']).value

/** A window of the pack, first and last day included. Throws like `moneyOn`, and where its end is not stated. */
export function windowOf(parameters: Parameters, name: string): DayWindow {
  const span = spanOf(parameters, name)
  if (!hasEnd(span)) throw new Error(`pack does not state the end of ${name}`)
  return span
}
