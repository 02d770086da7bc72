import type { Facts } from '@domain/policy/pack/condition'
import { ClaimPrefill, prefillOf } from './claim-prefill'
import { personalKeys, readStored, removeStored, writeStored } from '../phone/storage'

/** Lays the answers ready for the claim that is opened next. */
export const layReady = (facts: Facts) => void writeStored(personalKeys.claimPrefill, prefillOf(facts))

/** The answers laid ready, once. */
export function takeClaimPrefill(): ClaimPrefill {
  const prefill = readStored(personalKeys.claimPrefill, ClaimPrefill)
  forgetClaimPrefill()
  return prefill ?? {}
}

export const forgetClaimPrefill = () => removeStored(personalKeys.claimPrefill)
