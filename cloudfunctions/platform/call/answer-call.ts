import { CallEnvelope, type CallAnswer, type CallDefinition } from '@contract/call'
import { calls, isCallName, type CallInput, type CallName } from '@contract/calls'
import { dayAt } from '@domain/calendar/day'
import { isInGroup } from '../store/city'
import { hostileField } from '../security/hostile-input'
import { requireRightKeys, WrongKeys } from '../security/key-check'
import { countCall } from '../security/limits'
import { countRead } from '../security/read-limits'
import { log, logDefect } from '../log/log'
import { accounts, activeGrants, newAccount, type Account, type GrantRecord } from '../records/account'
import { writeOnce } from './idempotency'
import { Refusal, refuse } from '../store/refusal'
import { findById } from '../store/store'
import { scrubInput } from '../security/scrub-input'
import { newId } from '../security/vault'
import type { Context, UseCase, UseCases } from './call-context'

/** Who calls and when: given by the platform, never by the caller. */
export type Occasion = {
  accountId: string | null
  /** Where a call without an identity is counted by. */
  address?: string
  now: Date
}

/**
 * Answers one call with the use cases of a function: keys, identity, role, rate, input without personal numbers in its texts, use
 * case, output, in that order. Errors of the closed list travel as
 * values; anything else is logged under the trace and answered as `internal`.
 */
export async function answerCall(
  event: unknown,
  occasion: Occasion,
  useCases: UseCases,
): Promise<CallAnswer> {
  const envelope = CallEnvelope.safeParse(event)
  const name = envelope.success ? envelope.data.call : '?'
  const trace = (envelope.success && envelope.data.trace) || newId('r')
  const started = Date.now()
  try {
    if (!envelope.success) return refuse('wrongInput', { field: fieldOf(envelope.error.issues) })
    await stopUnderWrongKeys(trace)
    const output = await run(envelope.data, occasion, useCases)
    log('call', { call: name, trace, code: 'ok', milliseconds: Date.now() - started })
    return { ok: true, output }
  } catch (error) {
    if (error instanceof Refusal) {
      log('call', { call: name, trace, code: error.error.code, milliseconds: Date.now() - started })
      return { ok: false, error: error.error }
    }
    logDefect(trace, error, name)
    return { ok: false, error: { code: 'internal', values: { trace } } }
  }
}

/** Who makes a public call without an identity: no account has this name, and nothing is written for it. */
const nobody = ''

/** With other keys than those of the data nothing is done for anybody, and the log says why. */
async function stopUnderWrongKeys(trace: string): Promise<void> {
  try {
    await requireRightKeys()
  } catch (error) {
    if (!(error instanceof WrongKeys)) throw error
    logDefect(trace, error)
    refuse('serviceStopped', {})
  }
}

async function run(
  envelope: CallEnvelope,
  { accountId, address = '', now }: Occasion,
  useCases: UseCases,
): Promise<unknown> {
  const name = envelope.call
  const useCase = useCaseOf(useCases, name)
  if (!isCallName(name) || !useCase) return refuse('unknownCall', {})
  const definition: CallDefinition = calls[name]
  if (accountId === null && definition.kind !== 'public') return refuse('signedOut', {})
  const counted = accountId ?? `${nobody}\0${address}`
  const [account] = await Promise.all([
    accountId === null ? null : findById(accounts, accountId),
    countCall(counted, name, now),
    countRead(counted, name, now),
  ])
  const caller = account ?? newAccount(accountId ?? nobody, now)
  const grants = activeGrants(caller, now)
  requireRole(definition, grants)
  const hostile = hostileField(envelope.input)
  if (hostile !== null) refuse('wrongInput', { field: hostile })
  const input = definition.input.safeParse(envelope.input)
  if (!input.success) return refuse('wrongInput', { field: fieldOf(input.error.issues) })
  if (definition.kind === 'write' && envelope.key === undefined) refuse('wrongInput', { field: 'key' })
  const given = scrubInput(input.data) as CallInput<CallName>
  const context = contextOf(name, envelope, given, caller, grants, now)
  const output = await useCase(given, context)
  // Parsing strips every field that the contract does not name, so nothing can leave by accident.
  return definition.output.parse(output)
}

/** The input was parsed by the same name, so the types of both belong together. */
function useCaseOf(useCases: UseCases, name: string): UseCase<CallName> | undefined {
  if (!isCallName(name)) return undefined
  const { [name]: found } = useCases as Partial<Record<CallName, UseCase<CallName>>>
  return found
}

function requireRole(definition: CallDefinition, grants: readonly GrantRecord[]): void {
  const { callers } = definition
  const allowed = grants.some(({ role }) => callers.some((group) => isInGroup(role, group)))
  if (!allowed && !callers.includes('worker')) refuse('notAllowed', {})
}

function contextOf(
  call: CallName,
  envelope: CallEnvelope,
  input: unknown,
  account: Account,
  grants: readonly GrantRecord[],
  now: Date,
): Context {
  return {
    account,
    grants,
    now,
    today: dayAt(now),
    once: (work, part) => {
      const named = part === undefined ? {} : { part }
      return writeOnce({ accountId: account._id, call, key: envelope.key ?? '', input, now, ...named }, work)
    },
  }
}

const fieldOf = (issues: readonly { path: PropertyKey[] }[]): string => issues[0]?.path.join('.') || 'input'
