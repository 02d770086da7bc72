import '../zod-setup'
import * as z from 'zod/mini'
import { Cents } from '../money'
import { DayWindow } from '../calendar/day'
import { Clause } from './condition'

/**
 * A figure of a pack and where it comes from. `assumed` marks a value that the source leaves open: an administrator
 * settles it before a campaign goes live, and the interface says so.
 */
const origin = { clause: Clause, assumed: z.optional(z.string()) }

export const Parameter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money'), value: Cents, ...origin }),
  z.object({ kind: z.literal('window'), value: DayWindow, ...origin }),
  z.object({ kind: z.literal('count'), value: z.int(), ...origin }),
])
export type Parameter = z.infer<typeof Parameter>

export const Parameters = z.record(z.string(), Parameter)
export type Parameters = z.infer<typeof Parameters>

function parameterOf<K extends Parameter['kind']>(
  parameters: Parameters,
  name: string,
  kind: K,
): Extract<Parameter, { kind: K }> {
  const found = parameters[name]
  if (found?.kind !== kind) throw new Error(`pack has no ${kind} parameter ${name}`)
  return found as Extract<Parameter, { kind: K }>
}

/** An amount of the pack. Throws when the pack has none of that name: a defect of the pack, not of a claim. */
export const moneyParameter = (parameters: Parameters, name: string) =>
  parameterOf(parameters, name, 'money').value

/** A window of the pack. Throws like `moneyParameter`. */
export const windowParameter = (parameters: Parameters, name: string) =>
  parameterOf(parameters, name, 'window').value

/** A count of the pack. Throws like `moneyParameter`. */
export const countParameter = (parameters: Parameters, name: string) =>
  parameterOf(parameters, name, 'count').value
