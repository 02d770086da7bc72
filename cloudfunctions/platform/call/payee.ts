import type { ClaimRecord } from '../records/claim'
import { nameMaskOn, nameOn, procedureOn } from './applicant-on'
import { openField, openSealed } from '../security/claim-fields'

/** The field of the form that says to which account the money goes; null where a card is given instead. */
const accountField = (claim: ClaimRecord): string | null => {
  const { payee } = procedureOn(claim)
  return payee.kind === 'accountOnForm' ? payee.field : null
}

/** To whose name and to which card or account the money of a claim goes, whole: for the bank alone. */
export function payeeOf(claim: ClaimRecord): { name: string; account: string } {
  const field = accountField(claim)
  const account = field === null ? openSealed(claim, 'bankCard', claim.bankCard) : openField(claim, field)
  return { name: nameOn(claim), account }
}

/** What lists of payments show of it. */
export function payeeMasks(claim: ClaimRecord): { nameMask: string; cardMask: string } {
  const field = accountField(claim)
  const { mask } = (field === null ? claim.bankCard : claim.sealed[field]) ?? { mask: '' }
  return { nameMask: nameMaskOn(claim), cardMask: mask }
}
