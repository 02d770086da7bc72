import { dayAt } from '@domain/calendar/day'
import type { Account, GrantRecord } from '@platform/records/account'
import type { OutboxRow } from '@platform/records/trail'

/** Asks each question once, however often it is put: an office is counted once a morning, however many officers it has. */
export function askedOnce<Q extends readonly unknown[]>(
  ask: (...question: Q) => Promise<number>,
): (...question: Q) => Promise<number> {
  const answers = new Map<string, Promise<number>>()
  return (...question) => {
    const key = JSON.stringify(question)
    const answer = answers.get(key) ?? ask(...question)
    answers.set(key, answer)
    return answer
  }
}

/** What an officer is told in the morning under a grant; its id says that it is told once that day. */
export function digestRow(
  { _id: recipientId }: Account,
  { id: grantId }: GrantRecord,
  at: Date,
  { front, template, values }: Pick<OutboxRow, 'template' | 'values'> & { front: string },
): OutboxRow {
  const instant = at.toISOString()
  const _id = `${front}-${dayAt(at)}-${grantId}`
  return {
    _id,
    inboxKey: `${instant}.${_id}`,
    recipientId,
    template,
    claimId: null,
    values,
    at: instant,
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: instant,
  }
}
