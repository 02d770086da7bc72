import type { Facts } from '@domain/policy/pack/condition'
import type { Answers } from '@domain/policy/pack/question'
import { personalKeys, readStored, removeStored, writeStored } from '../phone/storage'
import type { OfMeasure } from '../procedure/line'
import { ClaimPrefill, prefillOf } from './claim-prefill'

/** Lays the answers ready for the claim that is opened next. */
export const layReady = (claim: OfMeasure, facts: Facts, answers: Answers) =>
  void writeStored(personalKeys.claimPrefill, prefillOf(claim, facts, answers))

/** The answers laid ready for a claim of that measure, once. */
export function takeClaimPrefill({ packId, measureId }: OfMeasure): ClaimPrefill | null {
  const prefill = readStored(personalKeys.claimPrefill, ClaimPrefill)
  if (prefill?.packId !== packId || prefill.measureId !== measureId) return null
  forgetClaimPrefill()
  return prefill
}

export const forgetClaimPrefill = () => removeStored(personalKeys.claimPrefill)
