import '@domain/zod-setup'
import * as z from 'zod/mini'
import { cloud, command, database } from '@platform/store/cloud'
import { environment } from '@platform/store/environment'
import { log } from '@platform/log/log'
import { outbox, type OutboxRow } from '@platform/records/trail'
import { find } from '@platform/store/store'
import { messageContent } from './message-content'

const batchSize = 50
/** An hour of 50,000 claims tells 50,000 people: each tick must get that far. */
const batchesATick = 20
/** At once: WeChat answers each in its own time, and a tick has to end. */
const sentTogether = 10
const mostAttempts = 6
/** WeChat's answer when the person gave no permission for a message: not an error of ours, the inbox has it anyway. */
const notWantedCodes: ReadonlySet<number> = new Set([43101, 43107])
/** Nobody by that id, a page or a value that WeChat does not take: said again, the same message is refused again. */
const refusedCodes: ReadonlySet<number> = new Set([40003, 41030, 47003])

type Sent = { sent: number; notWanted: number; failed: number }

/**
 * Sends what waits in the outbox. A message that fails is tried again, each time later; after six times it is left. One that
 * WeChat refuses for what it says is left at once. The inbox has them all.
 */
export async function sendMessages(at: Date): Promise<Sent> {
  const due = { state: 'waiting', nextAttemptAt: command.lte(at.toISOString()) }
  const result: Sent = { sent: 0, notWanted: 0, failed: 0 }
  for (let batch = 0; batch < batchesATick; batch += 1) {
    const rows = await find(outbox, due, { orderBy: [['nextAttemptAt', 'asc']], limit: batchSize })
    for (let start = 0; start < rows.length; start += sentTogether) {
      const states = await Promise.all(rows.slice(start, start + sentTogether).map((row) => sendOne(row, at)))
      for (const state of states) if (state !== 'waiting') result[state] += 1
    }
    if (rows.length < batchSize) break
  }
  return result
}

/** Sends a message and writes down what became of it: one that failed is due again later than this tick. */
async function sendOne(row: OutboxRow, at: Date): Promise<OutboxRow['state']> {
  const state = await send(row)
  const nextAttemptAt = new Date(at.getTime() + 60_000 * 2 ** row.attempts).toISOString()
  await database
    .collection(outbox.name)
    .doc(row._id)
    .update({ data: { state, attempts: row.attempts + 1, nextAttemptAt } })
  return state
}

type Outcome = OutboxRow['state']

async function send(row: OutboxRow): Promise<Outcome> {
  try {
    await cloud.openapi.subscribeMessage.send({
      touser: row.recipientId,
      templateId: environment().MESSAGE_TEMPLATE_ID,
      ...messageContent(row),
    })
    return 'sent'
  } catch (error) {
    const code = codeOf(error)
    if (code !== null && notWantedCodes.has(code)) return 'notWanted'
    const isRefused = code !== null && refusedCodes.has(code)
    if (!isRefused && row.attempts + 1 < mostAttempts) return 'waiting'
    log('messageFailed', { message: row._id, template: row.template, code, attempts: row.attempts + 1 })
    return 'failed'
  }
}

/** WeChat's number for what went wrong; null when it was not WeChat that answered. */
function codeOf(error: unknown): number | null {
  const given = z.object({ errCode: z.number() }).safeParse(error).data?.errCode
  if (given !== undefined) return given
  const text = error instanceof Error ? error.message : String(error)
  const written = /errCode:? *(-?\d+)/i.exec(text)?.[1]
  return written === undefined ? null : Number(written)
}
