import { dayAt } from '@domain/calendar/day'
import { cloud, command, database } from '@platform/cloud'
import { environment } from '@platform/environment'
import { outbox, type OutboxRow } from '@platform/records/trail'
import { find } from '@platform/store'

const batchSize = 50
const mostAttempts = 6
/** WeChat's answer when the person gave no permission for a message: not an error of ours, the inbox has it anyway. */
const notWantedCodes = /43101|43107/

/** Sends what waits in the outbox. A message that fails is tried again, each time later; after six times it is left. */
export async function sendMessages(at: Date): Promise<{ sent: number; notWanted: number; failed: number }> {
  const due = { state: 'waiting', nextAttemptAt: command.lte(at.toISOString()) }
  const rows = await find(outbox, due, { orderBy: [['nextAttemptAt', 'asc']], limit: batchSize })
  const result = { sent: 0, notWanted: 0, failed: 0 }
  for (const row of rows) {
    const state = await send(row)
    if (state !== 'waiting') result[state] += 1
    const nextAttemptAt = new Date(at.getTime() + 60_000 * 2 ** row.attempts).toISOString()
    await database
      .collection(outbox.name)
      .doc(row._id)
      .update({ data: { state, attempts: row.attempts + 1, nextAttemptAt } })
  }
  return result
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
