import { now } from '@platform/store/clock'
import { requireRightKeys } from '@platform/security/key-check'
import { isTimer } from '@platform/call/session'
import { log, logDefect } from '@platform/log/log'
import { passNotices } from '../api/claim/pass-notices'
import { countMovements } from './count-movements'
import { endNotices } from './end-notices'
import { forgetExpired } from './forget-expired'
import { sealAudit } from './seal-audit'
import { sendDigests } from './send-digests'
import { sendMessages } from './send-messages'

/** The function `clock`: what happens because time passes. Only the platform's timer can start it. */
export async function main(): Promise<void> {
  if (!isTimer()) return
  const at = now()
  // With other keys nothing would be found again, and what is sealed would not open.
  if (!(await attempt(keysAreRight, at))) return
  const digests = await attempt(sendDigests, at)
  const notices = await attempt(endNotices, at)
  const passed = await attempt(passNotices, at)
  const counted = await attempt(countMovements, at)
  const sealed = await attempt(sealAudit, at)
  const forgotten = await attempt(forgetExpired, at)
  // Last: how long messages take is for WeChat to say.
  const sent = await attempt(sendMessages, at)
  log('tick', { ...sent, ...forgotten, ...notices, passed, counted, digests, sealed })
}

async function keysAreRight(): Promise<true> {
  await requireRightKeys()
  return true
}

/** A task that fails is tried again by the next tick, and does not keep the others from theirs. */
async function attempt<T>(task: (at: Date) => Promise<T>, at: Date): Promise<T | null> {
  try {
    return await task(at)
  } catch (error) {
    logDefect('clock', error)
    return null
  }
}
