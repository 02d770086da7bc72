import type { ClaimView } from '@contract/views'
import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { isEditable } from '@/services/procedure/place'
import { fillable } from '@/services/claim/claim-prefill'
import { takeClaimPrefill } from '@/services/claim/claim-prefill-store'
import { sessionStore, todayOf } from '@/services/calls/session'
import { isFor, newClaimOf, type NewClaim } from '@/services/claim/new-claim'
import { showToast } from '@/ui/feedback/toast'
import { returnedOf } from '../draft/correction-progress'
import { rebase } from '../draft/draft-merge'
import { readRecord, removeRecord, type DraftRecord } from '../draft/draft-record'
import { changeDraft, closedDraft, contentOf, draftStore, persistDraft } from '../draft/draft-store'
import { saveNow, startSaving } from '../draft/draft-saving'
import { readPhotos } from '../photos/photo-readings'
import { resumeUploads } from '../photos/upload-queue'

async function idOf(claimId: string | null, wanted: NewClaim): Promise<string> {
  if (claimId) return claimId
  const { claimId: opened } = await call('open-draft', wanted)
  return opened
}

function show(claim: ClaimView, record: DraftRecord | null) {
  const unsent = record ? rebase(record.unsent, record.claim, claim) : {}
  draftStore.setState({
    ...closedDraft,
    claimId: claim.id,
    claim,
    unsent,
    entered: unsent,
    employer: record?.employer ?? null,
    returned: claim.stage === 'returned' ? returnedOf(claim, record?.returned ?? null) : null,
  })
  persistDraft()
  startSaving()
  takeOverCheck()
  void resumeUploads(claim.id)
  if (isEditable(claim)) void readPhotos(claim.id)
}

/** What the person answered in the check is not asked again; what the draft already says stays. */
function takeOverCheck() {
  const state = draftStore.getState()
  const content = contentOf(state)
  if (state.claim?.stage !== 'draft' || !content) return
  const today = todayOf(sessionStore.getState().session)
  const form = fillable(takeClaimPrefill(state.claim), state.claim, content, today)
  if (Object.keys(form).length === 0) return
  changeDraft({ form })
  showToast('刚才查的几项已经填好，请核对')
}

let opening: { of: string; done: Promise<void> } | null = null

/**
 * Opens a claim for filling in, or the draft of what is wanted when no id is given. Without network the phone's copy is shown.
 */
export function openDraft(claimId: string | null, wanted: NewClaim = newClaimOf({})): Promise<void> {
  const of = JSON.stringify([claimId, wanted])
  if (opening?.of === of) return opening.done
  // One after the other: a late answer never takes the place of what was opened after it.
  const begun = opening ? opening.done.then(() => open(claimId, wanted)) : open(claimId, wanted)
  const done = begun.finally(() => {
    if (opening?.done === done) opening = null
  })
  opening = { of, done }
  return done
}

async function open(claimId: string | null, wanted: NewClaim): Promise<void> {
  const current = draftStore.getState()
  // Which organisation an open draft is for it does not say: that the back end is asked.
  const same =
    claimId === null
      ? current.claim !== null && isFor(current.claim, wanted) && wanted.organisationId === undefined
      : current.claimId === claimId
  if (current.claim && same && isEditable(current.claim)) {
    takeOverCheck()
    void saveNow()
    return
  }
  draftStore.setState({ ...closedDraft, opening: true })
  const record = claimId ? readRecord(claimId) : null
  try {
    const id = await idOf(claimId, wanted)
    const claim = await call('read-claim', { claimId: id })
    show(claim, record ?? readRecord(id))
  } catch (error) {
    const trouble = troubleOf(error)
    if (record && trouble.code === 'offline') {
      show(record.claim, record)
      draftStore.setState({ saveState: 'onPhone' })
      return
    }
    draftStore.setState({ opening: false, openTrouble: trouble })
  }
}

/** Closes the open claim. `forget` also drops the phone's copy, once the server has taken it over for good. */
export function closeDraft(forget: boolean) {
  const { claimId } = draftStore.getState()
  if (forget && claimId) removeRecord(claimId)
  draftStore.setState(closedDraft)
}
