import type { NoticeLine, NoticeView } from '@contract/notice-calls'
import type { Day } from '@domain/calendar/day'
import { noticeState } from '@domain/notice/notice'
import type { NoticeRecord } from '@platform/records/notice'

/** A notice in a list, as it stands on a day. */
export function noticeLineOf(notice: NoticeRecord, today: Day): NoticeLine {
  const state = noticeState(notice, today)
  return {
    id: notice._id,
    title: notice.title,
    officeName: notice.office.name,
    opensOn: notice.opensOn,
    closesOn: { day: state.until, certain: state.running ? state.certain : true },
    running: notice.state === 'running' && state.running,
  }
}

/** A notice as everybody sees it, without its rows. */
export const noticeViewOf = (notice: NoticeRecord, today: Day): NoticeView => ({
  ...noticeLineOf(notice, today),
  officeId: notice.office.id,
  lines: notice.lines,
  headings: notice.columns.map(({ label }) => label),
  workingDays: notice.workingDays,
  extensions: notice.extensions,
  hotlines: notice.hotlines,
})
