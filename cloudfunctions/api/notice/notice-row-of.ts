import { yuanText } from '@domain/money'
import type { ClaimRecord } from '@platform/records/claim'
import { openField } from '../claim/claim-content'
import type { NoticeSubject } from './open-notice'

/** What a notice can show of a claim as it is kept today. Whole values: what is put on a notice is masked by its columns. */
export function noticeRowOf(claim: ClaimRecord): NoticeSubject {
  const payable = claim.decision?.amount.payable
  return {
    claimId: claim._id,
    owner: { accountId: claim.accountId, organisationId: null },
    values: {
      name: openField(claim, 'name'),
      idNumber: openField(claim, 'idNumber'),
      employer: claim.employerName,
      amount: payable === undefined ? null : `${yuanText(payable)} 元`,
    },
  }
}
