import { acceptInvitation } from './team/accept-invitation'
import { listReviewRoster } from './roster-review/list-review-roster'
import { markRosterRows } from './roster-review/mark-roster-rows'
import { drawRosterSample } from './roster-review/draw-roster-sample'
import { revealRosterRow } from './roster-review/reveal-roster-row'
import { listMyRosterPlaces } from './roster-places/list-my-roster-places'
import { denyRosterPlace } from './roster-places/deny-roster-place'
import { listBundles } from './bundles/list-bundles'
import { makeBundle } from './bundles/make-bundle'
import { beginBankFile } from './payment/begin-bank-file'
import { beginPhoto } from './applicant/begin-photo'
import type { UseCase } from './shared/context'
import { cancelBatch } from './payment/cancel-batch'
import { countReviewQueue } from './review/count-review-queue'
import { createInvitation } from './team/create-invitation'
import { decideClaim } from './review/decide-claim'
import { decideClaims } from './review/decide-claims'
import { discardDraft } from './applicant/discard-draft'
import { askEnterprise } from './enterprise/ask-enterprise'
import { beginLicencePhoto } from './enterprise/begin-licence-photo'
import { decideEnterprise } from './enterprise/decide-enterprise'
import { countEnterprises } from './enterprise/count-enterprises'
import { listEnterprises } from './enterprise/list-enterprises'
import { openEnterprise } from './enterprise/open-enterprise'
import { readMyEnterprise } from './enterprise/read-my-enterprise'
import { withdrawEnterprise } from './enterprise/withdraw-enterprise'
import { eraseClaim } from './applicant/erase-claim'
import { exportMyData } from './applicant/export-my-data'
import { exportMyMessages } from './account/export-my-messages'
import { exportMyObjections } from './account/export-my-objections'
import { exportBatch } from './payment/export-batch'
import { exportStatistics } from './statistics/export-statistics'
import { fillBatch } from './payment/fill-batch'
import { finishPhoto } from './applicant/finish-photo'
import { forgetKeptAnswers } from './account/forget-kept-answers'
import { getPhotoAddresses } from './applicant/get-photo-addresses'
import { giveAccount } from './applicant/give-account'
import { giveBankCard } from './applicant/give-bank-card'
import { giveConsent } from './account/give-consent'
import { handOverReview } from './review/hand-over-review'
import { importBankAnswer } from './payment/import-bank-answer'
import { keepAnswers } from './account/keep-answers'
import { keepChecks } from './review/keep-checks'
import { listBatches } from './payment/list-batches'
import { listColleagues } from './review/list-colleagues'
import { listGrants } from './team/list-grants'
import { listLooks } from './account/list-looks'
import { listGrassrootsUnions } from './review/list-grassroots-unions'
import { listInbox } from './account/list-inbox'
import { listInvitable } from './team/list-invitable'
import { listInvitations } from './team/list-invitations'
import { listMyClaims } from './applicant/list-my-claims'
import { listReviewQueue } from './review/list-review-queue'
import { openDraft } from './applicant/open-draft'
import { openReview } from './review/open-review'
import { openSession } from './account/open-session'
import { listPayable } from './payment/list-payable'
import { listSetAside } from './payment/list-set-aside'
import { passOwnStep } from './applicant/pass-own-step'
import { matchRowTickets } from './roster-tickets/match-row-tickets'
import { proposeBatch } from './payment/propose-batch'
import { putInBatch } from './payment/put-in-batch'
import { readBankFile } from './payment/read-bank-file'
import { readBatch } from './payment/read-batch'
import { readClaim } from './applicant/read-claim'
import { readKeptAnswers } from './account/read-kept-answers'
import { readPhoneNumber } from './account/read-phone-number'
import { readStatistics } from './statistics/read-statistics'
import { releaseBatch } from './payment/release-batch'
import { releaseReview } from './review/release-review'
import { removePhoto } from './applicant/remove-photo'
import { revealIdentity } from './review/reveal-identity'
import { revokeGrant } from './team/revoke-grant'
import { saveDraft } from './applicant/save-draft'
import { searchEmployers } from './applicant/search-employers'
import { seePaper } from './review/see-paper'
import { settlePlace } from './review/settle-place'
import { submitClaim } from './applicant/submit-claim'
import { takeOutOfBatch } from './payment/take-out-of-batch'
import { withdrawClaim } from './applicant/withdraw-claim'
import { withdrawInvitation } from './team/withdraw-invitation'
import type { ApiCallName } from '@contract/calls'
import { enterObjection } from './notice/enter-objection'
import { listMyObjections } from './notice/list-my-objections'
import { listNotices } from './notice/list-notices'
import { listObjections } from './notice/list-objections'
import { objectToNotice } from './notice/object-to-notice'
import { readNotice } from './notice/read-notice'
import { settleObjection } from './notice/settle-objection'
import { removeRosterRows } from './roster/remove-roster-rows'
import { beginRosterFile } from './roster/begin-roster-file'
import { fillRoster } from './roster/fill-roster'
import { putRosterRow } from './roster/put-roster-row'
import { readRosterRow } from './roster/read-roster-row'
import { listRoster } from './roster/list-roster'

/** The use case behind each call of the contract that this function serves. */
export const useCases: { [N in ApiCallName]: UseCase<N> } = {
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
  'give-account': giveAccount,
  'pass-own-step': passOwnStep,
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
  'export-my-objections': exportMyObjections,
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
  'see-paper': seePaper,
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
  'list-notices': listNotices,
  'read-notice': readNotice,
  'object-to-notice': objectToNotice,
  'list-my-objections': listMyObjections,
  'enter-objection': enterObjection,
  'list-objections': listObjections,
  'settle-objection': settleObjection,
  'list-invitable': listInvitable,
  'create-invitation': createInvitation,
  'accept-invitation': acceptInvitation,
  'list-invitations': listInvitations,
  'withdraw-invitation': withdrawInvitation,
  'list-grants': listGrants,
  'revoke-grant': revokeGrant,
  'begin-licence-photo': beginLicencePhoto,
  'ask-enterprise': askEnterprise,
  'read-my-enterprise': readMyEnterprise,
  'withdraw-enterprise': withdrawEnterprise,
  'count-enterprises': countEnterprises,
  'list-enterprises': listEnterprises,
  'open-enterprise': openEnterprise,
  'decide-enterprise': decideEnterprise,
  'list-roster': listRoster,
  'read-roster-row': readRosterRow,
  'put-roster-row': putRosterRow,
  'fill-roster': fillRoster,
  'remove-roster-rows': removeRosterRows,
  'begin-roster-file': beginRosterFile,
  'match-row-tickets': matchRowTickets,
  'list-review-roster': listReviewRoster,
  'mark-roster-rows': markRosterRows,
  'draw-roster-sample': drawRosterSample,
  'reveal-roster-row': revealRosterRow,
  'list-my-roster-places': listMyRosterPlaces,
  'deny-roster-place': denyRosterPlace,
  'list-bundles': listBundles,
  'make-bundle': makeBundle,
}
