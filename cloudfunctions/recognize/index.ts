import path from 'node:path'
import { answerCall } from '@platform/answer-call'
import { now } from '@platform/clock'
import { callerIdentity } from '@platform/session'
import { localRecognizer } from './local-recognizer'
import { readTicketPhoto } from './read-ticket-photo'

/** Built beside this file: see `function-bundles`. */
const recognizer = localRecognizer({ file: path.join(__dirname, 'reading-process.js') })

const useCases = { 'read-ticket-photo': readTicketPhoto(recognizer) }

/** The function `recognize`: reading needs memory and native code, so it stands apart from `api`. */
export const main = (event: unknown) =>
  answerCall(event, { accountId: callerIdentity(), now: now() }, useCases)
