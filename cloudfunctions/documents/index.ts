import { answerCall } from '@platform/call/answer-call'
import { now } from '@platform/store/clock'
import { callerIdentity } from '@platform/call/session'
import { useCases } from './use-cases'

/** The function `documents`: making files needs memory and large libraries, so it stands apart from `api`. */
export const main = (event: unknown) =>
  answerCall(event, { accountId: callerIdentity(), now: now() }, useCases)
