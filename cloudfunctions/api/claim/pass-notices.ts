import { dayAt } from '@domain/calendar/day'
import { clockActor } from '@domain/procedure/transition'
import { logDefect } from '@platform/log/log'
import { claims, type ClaimRecord } from '@platform/records/claim'
import { noticeRows, notices, type NoticeRecord, type NoticeRow } from '@platform/records/notice'
import { command } from '@platform/store/cloud'
import { Refusal } from '@platform/store/refusal'
import { find } from '@platform/store/store'
import { transact } from '@platform/store/transaction'
import type { Context } from '../shared/context'
import { settled } from './claim-desk'
import { knownMove, moveClaim } from './move-claim'

/** Claims a tick: each is a transaction of its own, and a tick has to end in time. What is left is for the next one. */
const claimsATick = 200
const pageSize = 50

type Tick = { at: Date; most: number; tried: number; passed: number }

/**
 * Passes claims on whose notice is over. A claim stays where an objection to it is open, or was right: then its office returns or
 * refuses it. Done again it passes nothing twice: a claim leaves its notice with its move. Answers how many went on.
 */
export async function passNotices(at: Date, most = claimsATick): Promise<number> {
  const tick: Tick = { at, most, tried: 0, passed: 0 }
  for (let after = ''; tick.tried < most;) {
    const page = await find(
      notices,
      { passKey: command.gt(after) },
      { orderBy: [['passKey', 'asc']], limit: pageSize },
    )
    for (const notice of page) await passNotice(notice, tick)
    const last = page.at(-1)
    if (!last || page.length < pageSize) break
    after = last.passKey
  }
  return tick.passed
}

/** A notice that cannot be looked through now is for the next tick, and those behind it do not wait for it. */
async function passNotice({ _id: noticeId }: NoticeRecord, tick: Tick): Promise<void> {
  try {
    if (!(await passClaimsOn(noticeId, tick))) await setDone(noticeId)
  } catch (error) {
    logDefect(noticeId, error)
  }
}

/** Whether claims of a notice are left on it, once those that can go on have gone. */
async function passClaimsOn(noticeId: string, tick: Tick): Promise<boolean> {
  let isAnyLeft = false
  for (let after = ''; ;) {
    const rows = await find(
      noticeRows,
      { noticeId, state: 'shown', rowKey: command.gt(after) },
      { orderBy: [['rowKey', 'asc']], limit: pageSize },
    )
    for (const row of rows) {
      if (tick.tried >= tick.most) return true
      if (!(await passOn(row, tick))) isAnyLeft = true
    }
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return isAnyLeft
    after = last.rowKey
  }
}

/** Whether a claim has left its row. One that cannot go on now is looked at again by the next tick, and keeps no other waiting. */
async function passOn({ _id: rowId, claimId, open, upheld }: NoticeRow, tick: Tick): Promise<boolean> {
  if (open > 0 || upheld > 0) return false
  tick.tried += 1
  try {
    const isPassed = await transact(async (transaction) => {
      const [row, claim] = [await transaction.get(noticeRows, rowId), await transaction.get(claims, claimId)]
      // Returned, withdrawn or passed on since it was listed.
      if (row?.state === 'left') return false
      if (claim?.noticePlace?.rowId !== rowId)
        throw new Error(`claim ${claimId} does not stand at row ${rowId}`)
      const move = {
        transition: knownMove(claim, 'passNotice'),
        changes: { hands: handsDone(claim, tick.at), returnedBy: null },
        grant: null,
        byClock: true as const,
      }
      await moveClaim(transaction, claim, move, clockContext(tick.at))
      return true
    })
    if (isPassed) tick.passed += 1
    return true
  } catch (error) {
    // Objected to at this moment, or without an office for what comes next: somebody of its office looks at it.
    if (!(error instanceof Refusal)) logDefect(claimId, error)
    return false
  }
}

const handsDone = ({ _id, stage, hands }: ClaimRecord, at: Date): ClaimRecord['hands'] =>
  hands.map((hand) => (hand.step === stage ? settled(hand, 'done', _id, at.toISOString()) : hand))

/** Nothing is left to pass on: the notice is looked at no more. */
const setDone = (noticeId: string): Promise<void> =>
  transact(async (transaction) => {
    const notice = await transaction.get(notices, noticeId)
    if (notice?.state === 'closed') await transaction.put(notices, { ...notice, passKey: '' })
  })

/** Who makes a move that nobody makes. */
const clockContext = (now: Date): Context => ({
  account: {
    _id: clockActor,
    createdAt: now.toISOString(),
    consents: [],
    grants: [],
    drafts: [],
    inboxReadAt: '',
    keptAnswers: [],
    enterpriseApplicationId: null,
  },
  grants: [],
  now,
  today: dayAt(now),
  once: () => Promise.reject(new Error('the clock makes no calls')),
})
