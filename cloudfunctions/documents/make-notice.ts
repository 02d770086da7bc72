import { noticeState } from '@domain/notice/notice'
import { printableNotice } from '@domain/notice/printable-notice'
import { mostListRows } from '@domain/output/list'
import { mostNoticeRows } from '@domain/output/printed-notice'
import type { UseCase } from '@platform/call/call-context'
import { noticeRows, notices, type NoticeRow } from '@platform/records/notice'
import { command } from '@platform/store/cloud'
import { refuse } from '@platform/store/refusal'
import { find, findById } from '@platform/store/store'
import { madeFile } from './made-file'

const pageSize = 1_000

/** The call `make-notice`. A notice of another office answers like a missing one: who puts it up is its own office. */
export const makeNotice: UseCase<'make-notice'> = async ({ noticeId }, { grants, now, today }) => {
  const notice = await findById(notices, noticeId)
  if (!notice || !grants.some(({ organisationId }) => organisationId === notice.office.id))
    return refuse('notFound', {})
  const state = noticeState(notice, today)
  if (notice.state !== 'running' || !state.running) refuse('noticeEnded', { on: state.until })
  const rows = (await shownRows(noticeId)).map(({ cells }) => cells)
  const printed = printableNotice(notice, rows, notice.hotlines, today)
  const named = { name: notice.title, copies: 1 }
  // The libraries are large: each is loaded when a file of its kind is made.
  if (rows.length > mostNoticeRows) {
    const { renderNoticeList } = await import('./render/render-notice-list')
    return madeFile(await renderNoticeList(printed), { ...named, format: 'xlsx' }, now)
  }
  const { renderNotice } = await import('./render/render-notice')
  return madeFile(await renderNotice(printed), { ...named, format: 'docx' }, now)
}

/** The rows that everybody sees, in the order in which they were posted. */
async function shownRows(noticeId: string): Promise<NoticeRow[]> {
  const all: NoticeRow[] = []
  for (let after = ''; all.length <= mostListRows;) {
    const page = await find(
      noticeRows,
      { noticeId, state: 'shown', rowKey: command.gt(after) },
      { orderBy: [['rowKey', 'asc']], limit: pageSize },
    )
    all.push(...page)
    const last = page.at(-1)
    if (!last || page.length < pageSize) break
    after = last.rowKey
  }
  return all
}
