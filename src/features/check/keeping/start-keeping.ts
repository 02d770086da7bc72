import { watchNetwork } from '@/services/phone/network'
import { refreshSession, sessionStore } from '@/services/calls/session'
import { checkStore, keptOf } from '../answering/check-store'
import { sendChanges } from './keep-answers'
import { dropKeeping, keepingStore, mayKeep, setRecord } from './keeping-store'

const quietMilliseconds = 1_500
/** Longer than clearing can be undone. */
const clearedMilliseconds = 9_000
const retryMilliseconds = 15_000

const timers = new Map<string, ReturnType<typeof setTimeout>>()

function later(packId: string, milliseconds: number) {
  clearTimeout(timers.get(packId))
  timers.set(
    packId,
    setTimeout(() => void sendNow(packId), milliseconds),
  )
}

async function sendNow(packId: string) {
  const trouble = await sendChanges(packId)
  const passing = trouble && ['offline', 'tooMany', 'serviceStopped', 'internal'].includes(trouble.code)
  if (passing) later(packId, retryMilliseconds)
}

const sendAll = () => Object.keys(keepingStore.getState().records).forEach((packId) => void sendNow(packId))

let started = false

/** Lets kept answers be kept again a moment after each change, and as soon as there is a network. */
export function startKeeping() {
  if (started) return
  started = true
  checkStore.subscribe((checks, before) => {
    for (const [packId, record] of Object.entries(keepingStore.getState().records)) {
      const check = keptOf(checks, packId)
      if (check === keptOf(before, packId)) continue
      setRecord(packId, { ...record, changedAt: Date.now() })
      later(packId, check.order.length === 0 ? clearedMilliseconds : quietMilliseconds)
    }
  })
  // The consent may have been taken back on a page before this one.
  if (sessionStore.getState().session === null) void refreshSession()
  else if (!mayKeep()) dropKeeping()
  sessionStore.subscribe(({ session }, before) => {
    if (session === null || session === before.session) return
    if (mayKeep()) sendAll()
    else dropKeeping()
  })
  watchNetwork((connected) => {
    if (!connected) return
    if (keepingStore.getState().trouble?.what.code === 'offline') keepingStore.setState({ trouble: null })
    sendAll()
  })
}
