import type { CallName, RecognizeCallName } from '@contract/calls'
import { acceptInvitation } from './accept-invitation'
import { beginBankFile } from './begin-bank-file'
import { beginPhoto } from './begin-photo'
import type { UseCase } from './context'
import { cancelBatch } from './cancel-batch'
import { countReviewQueue } from './count-review-queue'
import { createInvitation } from './create-invitation'
import { decideClaim } from './decide-claim'
import { decideClaims } from './decide-claims'
import { discardDraft } from './discard-draft'
import { eraseClaim } from './erase-claim'
import { exportMyData } from './export-my-data'
import { exportMyMessages } from './export-my-messages'
import { exportBatch } from './export-batch'
import { exportStatistics } from './export-statistics'
import { fillBatch } from './fill-batch'
import { finishPhoto } from './finish-photo'
import { forgetKeptAnswers } from './forget-kept-answers'
import { getPhotoAddresses } from './get-photo-addresses'
import { giveBankCard } from './give-bank-card'
import { giveConsent } from './give-consent'
import { handOverReview } from './hand-over-review'
import { importBankAnswer } from './import-bank-answer'
import { keepAnswers } from './keep-answers'
import { keepChecks } from './keep-checks'
import { listBatches } from './list-batches'
import { listColleagues } from './list-colleagues'
import { listGrants } from './list-grants'
import { listLooks } from './list-looks'
import { listGrassrootsUnions } from './list-grassroots-unions'
import { listInbox } from './list-inbox'
import { listInvitable } from './list-invitable'
import { listInvitations } from './list-invitations'
import { listMyClaims } from './list-my-claims'
import { listReviewQueue } from './list-review-queue'
import { openDraft } from './open-draft'
import { openReview } from './open-review'
import { openSession } from './open-session'
import { listPayable } from './list-payable'
import { listSetAside } from './list-set-aside'
import { proposeBatch } from './propose-batch'
import { putInBatch } from './put-in-batch'
import { readBankFile } from './read-bank-file'
import { readBatch } from './read-batch'
import { readClaim } from './read-claim'
import { readKeptAnswers } from './read-kept-answers'
import { readPhoneNumber } from './read-phone-number'
import { readStatistics } from './read-statistics'
import { releaseBatch } from './release-batch'
import { releaseReview } from './release-review'
import { removePhoto } from './remove-photo'
import { revealIdentity } from './reveal-identity'
import { revokeGrant } from './revoke-grant'
import { saveDraft } from './save-draft'
import { searchEmployers } from './search-employers'
import { settlePlace } from './settle-place'
import { submitClaim } from './submit-claim'
import { takeOutOfBatch } from './take-out-of-batch'
import { withdrawClaim } from './withdraw-claim'
import { withdrawInvitation } from './withdraw-invitation'

/** The use case behind each call of the contract that this function serves. */
export const useCases: { [N in Exclude<CallName, RecognizeCallName>]: UseCase<N> } = {
  'open-session': openSession,
  'give-consent': giveConsent,
  'list-inbox': listInbox,
  'keep-answers': keepAnswers,
  'read-kept-answers': readKeptAnswers,
  'forget-kept-answers': forgetKeptAnswers,
  'search-employers': searchEmployers,
  'open-draft': openDraft,
  'save-draft': saveDraft,
  'discard-draft': discardDraft,
  'submit-claim': submitClaim,
  'withdraw-claim': withdrawClaim,
  'give-bank-card': giveBankCard,
  'list-my-claims': listMyClaims,
  'read-claim': readClaim,
  'read-phone-number': readPhoneNumber,
  'read-statistics': readStatistics,
  'begin-photo': beginPhoto,
  'finish-photo': finishPhoto,
  'remove-photo': removePhoto,
  'get-photo-addresses': getPhotoAddresses,
  'export-my-data': exportMyData,
  'export-my-messages': exportMyMessages,
  'list-looks': listLooks,
  'erase-claim': eraseClaim,
  'list-review-queue': listReviewQueue,
  'count-review-queue': countReviewQueue,
  'open-review': openReview,
  'release-review': releaseReview,
  'list-colleagues': listColleagues,
  'list-grassroots-unions': listGrassrootsUnions,
  'hand-over-review': handOverReview,
  'decide-claim': decideClaim,
  'decide-claims': decideClaims,
  'settle-place': settlePlace,
  'keep-checks': keepChecks,
  'reveal-identity': revealIdentity,
  'list-batches': listBatches,
  'read-batch': readBatch,
  'propose-batch': proposeBatch,
  'list-payable': listPayable,
  'list-set-aside': listSetAside,
  'put-in-batch': putInBatch,
  'fill-batch': fillBatch,
  'take-out-of-batch': takeOutOfBatch,
  'release-batch': releaseBatch,
  'cancel-batch': cancelBatch,
  'export-batch': exportBatch,
  'export-statistics': exportStatistics,
  'begin-bank-file': beginBankFile,
  'read-bank-file': readBankFile,
  'import-bank-answer': importBankAnswer,
  'list-invitable': listInvitable,
  'create-invitation': createInvitation,
  'accept-invitation': acceptInvitation,
  'list-invitations': listInvitations,
  'withdraw-invitation': withdrawInvitation,
  'list-grants': listGrants,
  'revoke-grant': revokeGrant,
}
