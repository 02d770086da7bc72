import type { CallInput, CallName, CallOutput } from '@contract/calls'
import { dayAt } from '@domain/calendar/day'
import type { NoticeColumn } from '@domain/notice/notice-column'
import { noticeWords } from '@domain/notice/notice-words'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { numberOn } from '@domain/policy/pack/figure'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Announced, NoticeSubject } from '../../cloudfunctions/api/notice/open-notice'
import type { NoticePlace } from '../../cloudfunctions/api/notice/notice-place'
import type { Actor } from '../../cloudfunctions/platform/trail/audit'
import type { EmployerRecord } from '../../cloudfunctions/platform/records/organisation'
import { sampleWorkers } from './people'
import { accountOf, at } from './sample-accounts'

export type PostNotice = (
  announced: Announced,
  subject: NoticeSubject,
  occasion: { actor: Actor; at: Date },
) => Promise<NoticePlace>

export type NoticeTools = {
  call: <N extends CallName>(key: string, now: Date, name: N, input: CallInput<N>) => Promise<CallOutput<N>>
  post: PostNotice
  endNotices: (at: Date) => Promise<unknown>
  employers: readonly EmployerRecord[]
}

const office = { id: 'city-employment', name: '长春市就业服务局' }
const bureau: Actor = { accountId: accountOf('bureau'), role: 'cityEmployment', organisation: office.name }

const ofPersons: readonly NoticeColumn[] = [
  { field: 'name', label: '姓名', kind: 'name' },
  { field: 'idNumber', label: '身份证号', kind: 'idNumber' },
]
const ofFirms: readonly NoticeColumn[] = [
  { field: 'employer', label: '单位', kind: 'enterprise' },
  { field: 'district', label: '所在区', kind: 'region' },
]

/** What the city's employment service announces of a measure: its days and telephones are those of the pack. */
function announcementOf(
  measureId: string,
  daysParameter: string,
  shows: readonly NoticeColumn[],
  posted: Date,
): Announced {
  const measure = measureOf(changchun2023, measureId)
  const workingDays = numberOn(changchun2023.parameters, daysParameter, dayAt(posted))
  return {
    packId: changchun2023.id,
    measureId,
    stepId: 'notice',
    office,
    ...noticeWords(measure.officialTitle, office.name, workingDays),
    shows,
    workingDays,
    hotlines: measure.hotlines.filter(({ name }) => name === office.name),
  }
}

/**
 * A notice that runs, one that is over, and one with an objection that nobody has settled: persons and employers of the demo stand here
 * under items 7 and 8, which nobody can apply for here yet. Claims of item 1 have a notice of their own.
 */
export async function seedNotices({ call, post, endNotices, employers }: NoticeTools): Promise<void> {
  const posting = async (announced: Announced, posted: Date, subjects: readonly NoticeSubject[]) => {
    const places: NoticePlace[] = []
    for (const subject of subjects) places.push(await post(announced, subject, { actor: bureau, at: posted }))
    return places
  }
  const firms = (first: number, count: number): NoticeSubject[] =>
    employers.slice(first, first + count).map(({ _id, name, district }) => ({
      claimId: `sample-loan-${_id}`,
      owner: { accountId: null, organisationId: _id },
      values: { employer: name, district },
    }))

  const ended = at('2023-02-08T16:20:00')
  await posting(
    announcementOf('enterprise-loan', 'enterpriseLoanNoticeDays', ofFirms, ended),
    ended,
    firms(0, 3),
  )
  await endNotices(at('2023-02-14T00:01:00'))

  const running = at('2023-02-14T16:40:00')
  const persons = sampleWorkers.slice(12, 17).map(({ key, name, idNumber }): NoticeSubject => ({
    claimId: `sample-loan-${key}`,
    owner: { accountId: accountOf(key), organisationId: null },
    values: { name, idNumber },
  }))
  await posting(announcementOf('personal-loan', 'loanNoticeDays', ofPersons, running), running, persons)

  const objected = at('2023-02-14T17:05:00')
  const loan = announcementOf('enterprise-loan', 'enterpriseLoanNoticeDays', ofFirms, objected)
  const [, place] = await posting(loan, objected, firms(3, 4))
  if (!place) return
  await call('worker-3', at('2023-02-14T20:15:00'), 'object-to-notice', {
    ...place,
    reason: '这个单位腊月二十八就关门了，一直没有招过新人。',
  })
}
