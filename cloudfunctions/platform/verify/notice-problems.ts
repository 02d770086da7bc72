import type { ObjectionState } from '@domain/notice/objection'
import { verifyChain } from '../trail/audit'
import { command } from '../store/cloud'
import { objections, type NoticeRecord, type ObjectionRecord } from '../records/notice'
import type { AuditRow } from '../records/trail'
import { find } from '../store/store'

const pageSize = 500

/** What of a notice does not agree with its audit rows: chain, last day, whether it is closed, and its objections. */
export async function noticeProblems(notice: NoticeRecord, rows: readonly AuditRow[]): Promise<string[]> {
  return [
    ...verifyChain(notice, rows),
    ...spanProblems(notice, rows),
    ...objectionProblems(await objectionsOf(notice._id), rows),
  ]
}

function spanProblems(notice: NoticeRecord, rows: readonly AuditRow[]): string[] {
  const problems: string[] = []
  const day = rows.flatMap(({ values }) => values['closesOn'] ?? []).at(-1)
  if (day !== notice.closesOn.day)
    problems.push(`its last day is ${notice.closesOn.day}, and its audit rows say ${String(day)}`)
  const state = rows.some(({ event }) => event === 'noticeClosed') ? 'closed' : 'running'
  if (state !== notice.state) problems.push(`it is ${notice.state}, and by its audit rows ${state}`)
  return problems
}

function objectionProblems(stored: readonly ObjectionRecord[], rows: readonly AuditRow[]): string[] {
  const audited = new Map<string, string>()
  for (const { event, values } of rows) {
    if (event === 'noticeObjected')
      audited.set(String(values['objectionId']), 'open' satisfies ObjectionState)
    if (event === 'noticeSettled') audited.set(String(values['objectionId']), String(values['outcome']))
  }
  const states = new Map<string, string>(stored.map(({ _id, state }) => [_id, state]))
  return [...new Set([...audited.keys(), ...states.keys()])].flatMap((id) => {
    const [said, is] = [audited.get(id), states.get(id)]
    if (said === is) return []
    return [`objection ${id} is ${is ?? 'missing'}, and by its audit rows ${said ?? 'none'}`]
  })
}

async function objectionsOf(noticeId: string): Promise<ObjectionRecord[]> {
  const found: ObjectionRecord[] = []
  for (;;) {
    const page = await find(
      objections,
      { noticeId, _id: command.gt(found.at(-1)?._id ?? '') },
      { orderBy: [['_id', 'asc']], limit: pageSize },
    )
    found.push(...page)
    if (page.length < pageSize) return found
  }
}
