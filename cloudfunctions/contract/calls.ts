import type * as z from 'zod/mini'
import { checkCalls } from './check-calls'
import { claimCalls } from './claim-calls'
import { dataCalls } from './data-calls'
import { outputCalls } from './output-calls'
import { noticeCalls } from './notice-calls'
import { enterpriseCalls } from './enterprise-calls'
import { recognizeCalls } from './recognize-calls'
import { paperCalls } from './paper-calls'
import { paymentCalls } from './payment-calls'
import { reviewCalls } from './review-calls'
import { bundleCalls, rosterCalls, rosterPlaceCalls } from './roster-calls'
import { rosterFileCalls } from './roster-file-calls'
import { rosterTicketCalls } from './roster-ticket-calls'
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
  ...paperCalls,
  ...paymentCalls,
  ...statisticsCalls,
  ...noticeCalls,
  ...recognizeCalls,
  ...outputCalls,
  ...teamCalls,
  ...enterpriseCalls,
  ...rosterCalls,
  ...rosterPlaceCalls,
  ...bundleCalls,
  ...rosterFileCalls,
  ...rosterTicketCalls,
} as const

export type CallName = keyof typeof calls
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>

/** Whether a text names a call. */
export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name)

type RecognizeCallName = keyof typeof recognizeCalls
type OutputCallName = keyof typeof outputCalls | keyof typeof rosterFileCalls
/** Calls that the function `api` serves. */
export type ApiCallName = Exclude<CallName, RecognizeCallName | OutputCallName>

/** The function that serves a call. */
export function functionOf(name: CallName): 'api' | 'recognize' | 'documents' {
  if (Object.hasOwn(recognizeCalls, name)) return 'recognize'
  return Object.hasOwn(outputCalls, name) || Object.hasOwn(rosterFileCalls, name) ? 'documents' : 'api'
}
