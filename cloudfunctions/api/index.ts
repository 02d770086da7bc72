import { now } from '@platform/store/clock'
import { callerAddress, callerIdentity } from '@platform/call/session'
import { answerCall } from './router'

/** The function `api`: every call of the contract comes in here. */
export const main = (event: unknown) =>
  answerCall(event, { accountId: callerIdentity(), address: callerAddress(), now: now() })
