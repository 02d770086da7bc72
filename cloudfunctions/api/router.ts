import type { CallAnswer } from '@contract/call'
import { answerCall as answerWith, type Occasion } from '@platform/call/answer-call'
import { useCases } from './use-cases'

/** Answers one call of those that the function `api` serves. */
export const answerCall = (event: unknown, occasion: Occasion): Promise<CallAnswer> =>
  answerWith(event, occasion, useCases)
