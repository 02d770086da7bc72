import type { MeasureResult } from './measure-result'
import { nearlyWords } from './nearly-words'
import type { Check } from '../answering/use-check'
import { nearlyLook, verdictLooks } from './verdict-looks'

/** How a measure looks to this person: the same on every screen. */
export const lookOf = (check: Check, result: MeasureResult) =>
  nearlyWords(check, result) === null ? verdictLooks[result.decision.verdict] : nearlyLook
