import { answerCall } from '@platform/call/answer-call'
import { now } from '@platform/store/clock'
import { callerIdentity } from '@platform/call/session'
import { localRecognizer } from './local-recognizer'
import { readTicketPhoto } from './read-ticket-photo'
import { tencentRecognizer } from './tencent/tencent-recognizer'
import type { TicketRecognizer } from './ticket-recognizer'

/** Our own engine, in the programs built beside this file; a service where settings name an account for it. */
function chosenRecognizer(): TicketRecognizer {
  const { TICKET_OCR_SECRET_ID: id, TICKET_OCR_SECRET_KEY: key } = process.env
  return id && key
    ? tencentRecognizer({ id, key }, () => new Date())
    : localRecognizer({ directory: __dirname })
}

const useCases = { 'read-ticket-photo': readTicketPhoto(chosenRecognizer()) }

/** The function `recognize`: reading needs memory and native code, so it stands apart from `api`. */
export const main = (event: unknown) =>
  answerCall(event, { accountId: callerIdentity(), now: now() }, useCases)
