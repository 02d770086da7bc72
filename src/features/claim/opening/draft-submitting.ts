import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { closeDraft } from './draft-opening'
import { saveNow, takeOverServerState } from '../draft/draft-saving'
import { draftStore } from '../draft/draft-store'

/** The key of the last submission: pressing again for the same version is the same action. */
let action: { of: string; key: string } | null = null

function keyOf(name: string, claimId: string, version: number): string {
  const of = `${name} ${claimId} ${version}`
  if (action?.of !== of) action = { of, key: newKey() }
  return action.key
}

/** Submits the open claim, saved first; `declared`: with the declaration that was shown and signed. Null when it is done, else what stands in the way; the draft stays. */
export async function submitDraft(declared = false): Promise<Trouble | null> {
  if (!(await saveNow())) {
    return draftStore.getState().saveTrouble ?? { code: 'offline', values: {} }
  }
  const { claim } = draftStore.getState()
  if (!claim) return { code: 'notFound', values: {} }
  try {
    const signed = declared ? { declared: true as const } : {}
    const input = { claimId: claim.id, expectedVersion: claim.version, ...signed }
    await call('submit-claim', input, { key: keyOf('submit', claim.id, claim.version) })
    closeDraft(true)
    return null
  } catch (error) {
    return afterRefusal(troubleOf(error))
  }
}

async function afterRefusal(trouble: Trouble): Promise<Trouble> {
  if (trouble.code === 'contentIncomplete') draftStore.setState({ told: trouble.values.problems })
  if (trouble.code === 'staleVersion' || trouble.code === 'wrongStage') {
    await takeOverServerState().catch(() => undefined)
  }
  return trouble
}

/** Deletes the open draft for good. Null when it is done. */
export async function discardDraft(): Promise<Trouble | null> {
  await saveNow()
  const { claim } = draftStore.getState()
  if (!claim) return null
  try {
    const input = { claimId: claim.id, expectedVersion: claim.version }
    await call('discard-draft', input, { key: keyOf('discard', claim.id, claim.version) })
    closeDraft(true)
    return null
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble.code === 'staleVersion') await takeOverServerState().catch(() => undefined)
    return trouble
  }
}
