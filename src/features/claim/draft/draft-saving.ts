import { canonicalJson } from '@domain/policy/editions/canonical'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { sessionStore, todayOf } from '@/services/calls/session'
import { formOf } from '@/services/claim/form-of'
import { noteVersion } from '@/services/claim/roster-writing'
import { onRosterKept, type RosterKept } from '@/services/claim/roster-kept'
import {
  changesAfter,
  claimAfterSaving,
  finished,
  isEmpty,
  leftAfter,
  type ClaimChanges,
} from './draft-content'
import { contentDiffers, rebase } from './draft-merge'
import { draftStore, onDraftChange, persistDraft } from './draft-store'

const quietMilliseconds = 600
const retryMilliseconds = 6_000
const mostTries = 4
/** Troubles after which reading the claim again helps. */
const curable: readonly Trouble['code'][] = ['staleVersion', 'keyReused', 'wrongStage']
/** What goes away by itself: it is sent again later. */
const passing: readonly Trouble['code'][] = ['offline', 'tooMany', 'serviceStopped', 'internal']

let timer: ReturnType<typeof setTimeout> | undefined
let running: Promise<boolean> | null = null
/** The last sending whose answer never came: the same content is sent again under the same key. */
let unanswered: { body: string; key: string } | null = null

const today = () => todayOf(sessionStore.getState().session)

function waiting(): ClaimChanges {
  const { claim, unsent } = draftStore.getState()
  return claim === null ? {} : finished(formOf(claim), unsent, today())
}

function later(milliseconds: number) {
  clearTimeout(timer)
  timer = setTimeout(() => void saveNow(), milliseconds)
}

function keyFor(body: string): string {
  if (unanswered?.body !== body) unanswered = { body, key: newKey() }
  return unanswered.key
}

async function send(changes: ClaimChanges) {
  const { claim } = draftStore.getState()
  if (!claim) return
  const input = { claimId: claim.id, expectedVersion: claim.version, changes }
  const answer = await call('save-draft', input, { key: keyFor(canonicalJson(input)) })
  unanswered = null
  // What this phone saves itself must not look like somebody else's change to what it does to the roster next.
  noteVersion(claim.id, answer.version)
  draftStore.setState((state) => {
    if (state.claim?.id !== claim.id) return state
    const kept = claimAfterSaving(state.claim, changes, state.employer, answer)
    return { claim: kept, unsent: leftAfter(state.unsent, changes) }
  })
  persistDraft()
  // Rows name charters: what they come to is another sum now.
  if (changes.charters !== undefined) await takeOverServerState()
}

/** Reads the claim again and puts this phone's unsent changes on top. */
export async function takeOverServerState(): Promise<void> {
  const { claim } = draftStore.getState()
  if (!claim) return
  const theirs = await call('read-claim', { claimId: claim.id })
  draftStore.setState((state) => {
    if (state.claim?.id !== claim.id) return state
    const unsent = rebase(state.unsent, state.claim, theirs)
    const differs = contentDiffers(state.claim, theirs)
    return {
      claim: theirs,
      unsent,
      entered: differs ? unsent : changesAfter(state.entered, unsent),
      merged: state.merged || differs,
    }
  })
  persistDraft()
}

/**
 * Takes over what the server has kept of the roster of the open claim. Where others changed the claim before that, it is read again:
 * what this phone sends next must not be laid over theirs.
 */
export async function keepRoster({ claimId, version, tally, rowIds = [] }: RosterKept): Promise<void> {
  const { claim, told, returned } = draftStore.getState()
  if (claim?.id !== claimId) return
  const isNext = claim.version === version - 1
  draftStore.setState({
    claim: { ...claim, roster: tally, version: isNext ? version : claim.version },
    told: told.filter(({ field }) => !/^(roster$|row:)/.test(field)),
    returned: returned && { ...returned, rows: [...new Set([...(returned.rows ?? []), ...rowIds])] },
  })
  persistDraft()
  // Without network it is read again at the next saving.
  if (claim.version < version && !isNext) await takeOverServerState().catch(() => undefined)
}
onRosterKept((kept) => void keepRoster(kept))

function giveUp(trouble: Trouble): false {
  const offline = trouble.code === 'offline'
  draftStore.setState({ saveState: offline ? 'onPhone' : 'failed', saveTrouble: trouble })
  if (passing.includes(trouble.code)) later(retryMilliseconds)
  return false
}

async function saveAll(): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const changes = waiting()
    if (isEmpty(changes)) break
    draftStore.setState({ saveState: 'saving' })
    try {
      await send(changes)
    } catch (error) {
      const trouble = troubleOf(error)
      unanswered = trouble.code === 'offline' ? unanswered : null
      if (!curable.includes(trouble.code)) return giveUp(trouble)
      try {
        await takeOverServerState()
      } catch (second) {
        return giveUp(troubleOf(second))
      }
      // Submitted or withdrawn elsewhere: the screen moves on to the claim's status.
      if (trouble.code === 'wrongStage') return giveUp(trouble)
    }
  }
  const onPhone = !isEmpty(waiting())
  if (onPhone) later(quietMilliseconds)
  draftStore.setState({ saveState: onPhone ? 'onPhone' : 'saved', saveTrouble: null })
  return isEmpty(draftStore.getState().unsent)
}

/** Sends what is waiting. True when the server has everything; never throws. */
export function saveNow(): Promise<boolean> {
  clearTimeout(timer)
  running ??= saveAll().finally(() => {
    running = null
  })
  return running
}

/** Lets the draft be saved a moment after each change. */
export function startSaving() {
  onDraftChange(() => later(quietMilliseconds))
  if (!isEmpty(waiting())) later(0)
}
