import { dayAt } from '@domain/calendar/day'
import { cloud, command, database } from '@platform/cloud'
import { environment } from '@platform/environment'
import { outbox, type OutboxRow } from '@platform/records/trail'
import { find } from '@platform/store'

const batchSize = 50
/** An hour of 50,000 claims tells 50,000 people: each tick must get that far. */
const batchesATick = 20
/** At once: WeChat answers each in its own time, and a tick has to end. */
const sentTogether = 10
const mostAttempts = 6
/** WeChat's answer when the person gave no permission for a message: not an error of ours, the inbox has it anyway. */
const notWantedCodes = /43101|43107/

type Sent = { sent: number; notWanted: number; failed: number }

/** Sends what waits in the outbox. A message that fails is tried again, each time later; after six times it is left. */
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

/** At most five characters each: WeChat refuses a longer `phrase`. */
const titles: Record<OutboxRow['template'], string> = {
  claimReceived: '已经收到',
  claimReturned: '要您补正',
  correctionReceived: '已经收到',
  claimForwarded: '已转上级',
  claimToCentre: '市里审批',
  claimApproved: '审批通过',
  cardReceived: '卡号已存',
  claimPaid: '钱已打出',
  paymentFailed: '打款没成',
  claimRefused: '没有通过',
  placeSettled: '身份已核对',
  claimWithdrawn: '已经撤回',
  dailyDigest: '今日待办',
}

async function send(row: OutboxRow): Promise<OutboxRow['state']> {
  try {
    await cloud.openapi.subscribeMessage.send({
      touser: row.recipientId,
      templateId: environment().MESSAGE_TEMPLATE_ID,
      page:
        row.claimId === null
          ? 'packages/staff/queue/index'
          : `packages/worker/claim-status/index?id=${row.claimId}`,
      data: { phrase1: { value: titles[row.template] }, time2: { value: dayAt(new Date(row.at)) } },
    })
    return 'sent'
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    if (notWantedCodes.test(text)) return 'notWanted'
    return row.attempts + 1 >= mostAttempts ? 'failed' : 'waiting'
  }
}
