import type * as z from 'zod/mini'
import { checkCalls } from './check-calls'
import { claimCalls } from './claim-calls'
import { dataCalls } from './data-calls'
import { recognizeCalls } from './recognize-calls'
import { paymentCalls } from './payment-calls'
import { reviewCalls } from './review-calls'
import { statisticsCalls } from './statistics-calls'
import { sessionCalls } from './session-calls'
import { teamCalls } from './team-calls'

/** Every call between phone and cloud. The phone sees the back end only through this. */
export const calls = {
  ...sessionCalls,
  ...checkCalls,
  ...claimCalls,
  ...dataCalls,
  ...reviewCalls,
  ...paymentCalls,
  ...statisticsCalls,
  ...recognizeCalls,
  ...teamCalls,
} as const

export type CallName = keyof typeof calls
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>

/** Whether a text names a call. */
export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name)

export type RecognizeCallName = keyof typeof recognizeCalls

/** The function that serves a call. */
export const functionOf = (name: CallName): 'api' | 'recognize' =>
  Object.hasOwn(recognizeCalls, name) ? 'recognize' : 'api'
