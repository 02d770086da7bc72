import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { changeConsent, refreshSession, sessionStore, todayOf } from '@/services/calls/session'
import { checkStore, keptOf, putCheck } from '../answering/check-store'
import { agoOf, meaningOf, toSend } from './keeping'
import { keepingStore, mayKeep, recordOf, setOffer, setRecord } from './keeping-store'
import { understood } from '../answering/kept-checks'
import { packOf } from '../answering/packs'

const checkOf = (packId: string) => keptOf(checkStore.getState(), packId)

let last: Promise<unknown> = Promise.resolve()

/** One thing at a time, so that what is sent last is the newest. Gives the trouble there was; never throws. */
function inTurn(work: () => Promise<void>): Promise<Trouble | null> {
  const turn = last.then(async () => {
    try {
      await work()
      return null
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.code === 'consentMissing') await refreshSession()
      return trouble
    }
  })
  last = turn
  return turn
}

async function sending(packId: string, work: () => Promise<void>): Promise<Trouble | null> {
  keepingStore.setState({ busy: packId, trouble: null })
  const what = await inTurn(work)
  keepingStore.setState({ busy: null, trouble: what && { packId, what } })
  return what
}

async function send(packId: string, changedAt: number) {
  const sent = checkOf(packId)
  const input = { packId, ...sent, changedMillisecondsAgo: agoOf(changedAt, Date.now()) }
  const { outcome, keptAt } = await call('keep-answers', input)
  const record = recordOf(packId)
  const changedSince = checkOf(packId) !== sent
  const since = changedSince ? (record?.changedAt ?? Date.now()) : null
  if (outcome === 'kept') {
    setOffer(packId, null)
    setRecord(packId, { keptAt, changedAt: since })
    return
  }
  if (record) setRecord(packId, { ...record, changedAt: since })
  await compare(packId)
}

async function compare(packId: string) {
  const { kept } = await call('read-kept-answers', { packId })
  const meaning = kept && meaningOf(kept, recordOf(packId), checkOf(packId))
  setOffer(packId, meaning === 'news' ? kept : null)
  if (kept === null) setRecord(packId, null)
  else if (meaning === 'same') setRecord(packId, { keptAt: kept.keptAt, changedAt: null })
}

/** Keeps the answers of a pack from now on. Tapping it is the person's consent, the first time. */
export async function keepFromNowOn(packId: string): Promise<Trouble | null> {
  const trouble = await sending(packId, async () => {
    if (!mayKeep()) await changeConsent('keepAnswers', true)
    await send(packId, Date.now())
  })
  return trouble ?? sendChanges(packId)
}

/** Sends what was changed here since it was kept. */
export async function sendChanges(packId: string): Promise<Trouble | null> {
  if (!mayKeep() || toSend(recordOf(packId), checkOf(packId)) === 'nothing') return null
  return sending(packId, async () => {
    const record = recordOf(packId)
    // Its turn may come after another one has sent the same.
    if (!record || record.changedAt === null) return
    if (toSend(record, checkOf(packId)) === 'keep') return send(packId, record.changedAt)
    await call('forget-kept-answers', { packId })
    setRecord(packId, null)
  })
}

/** Deletes the answers of a pack from the account; those on the phone stay. */
export const stopKeeping = (packId: string) =>
  inTurn(async () => {
    await call('forget-kept-answers', { packId })
    setRecord(packId, null)
  })

/** Looks whether the account has other answers than this phone. Not knowing is no trouble. */
export async function lookForKept(packId: string) {
  if (mayKeep()) await inTurn(() => compare(packId))
}

/** Puts the account's answers in place of this phone's. Gives what undoes it. */
export function takeOffer(packId: string): () => void {
  const [check, record] = [checkOf(packId), recordOf(packId) ?? null]
  const offer = keepingStore.getState().offers[packId]
  if (!offer) return () => undefined
  putCheck(packId, understood(packOf(packId), offer, todayOf(sessionStore.getState().session)))
  setRecord(packId, { keptAt: offer.keptAt, changedAt: null })
  setOffer(packId, null)
  return () => {
    putCheck(packId, check)
    setRecord(packId, record)
    setOffer(packId, offer)
  }
}
