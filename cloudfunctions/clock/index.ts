import { now } from '@platform/clock'
import { isTimer } from '@platform/session'
import { log } from '@platform/log'
import { countMovements } from './count-movements'
import { forgetExpired } from './forget-expired'
import { sendDigests } from './send-digests'
import { sendMessages } from './send-messages'

/** The function `clock`: what happens because time passes. Only the platform's timer can start it. */
export async function main(): Promise<void> {
  if (!isTimer()) return
  const at = now()
  const digests = await sendDigests(at)
  const sent = await sendMessages(at)
  const forgotten = await forgetExpired(at)
  const counted = await countMovements(at)
  log('tick', { ...sent, ...forgotten, counted, digests })
}
