import '@domain/zod-setup'
import * as z from 'zod/mini'
import type { CallerGroup } from '@domain/organisation/duties'
import type { ErrorCode } from './errors'

/**
 * One call between phone and cloud. `callers` are the groups of roles that may make it: which roles those are, the city's data say;
 * `worker` means anyone with an account. A `write` carries an idempotency key and may be sent again. A `public` call is a read that
 * needs no identity: what it answers is for everybody and holds nothing of a person. Every call may also answer with `commonErrors`.
 */
export type CallDefinition<
  I extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
> = {
  kind: 'read' | 'write' | 'public'
  callers: readonly CallerGroup[]
  input: I
  output: O
  errors: readonly ErrorCode[]
}

export const commonErrors = [
  'wrongInput',
  'unknownCall',
  'signedOut',
  'notAllowed',
  'tooMany',
  'serviceStopped',
  'internal',
] as const satisfies readonly ErrorCode[]

/** Keeps the exact types of a definition. */
export const defineCall = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  definition: CallDefinition<I, O>,
) => definition

/** What travels to the `api` function. `trace` ties phone log, function log and audit row together. */
export const CallEnvelope = z.object({
  call: z.string().check(z.maxLength(60)),
  input: z.unknown(),
  key: z.optional(z.string().check(z.regex(/^[0-9a-zA-Z_-]{16,64}$/))),
  trace: z.optional(z.string().check(z.regex(/^[0-9a-zA-Z_-]{6,40}$/))),
})
export type CallEnvelope = z.infer<typeof CallEnvelope>

/** What travels back: the output, or an error of the closed list. */
export const CallAnswer = z.union([
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.unknown() }),
])
export type CallAnswer = z.infer<typeof CallAnswer>
