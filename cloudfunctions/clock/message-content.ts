import { enterpriseMessages } from '@domain/claim/claim-event'
import { dayAt, timeAt } from '@domain/calendar/day'
import { officesOf, procedureOf } from '@domain/packs/procedures'
import { stepOfStage } from '@domain/procedure/stages'
import { workName } from '@domain/procedure/words'
import type { OutboxRow } from '@platform/records/trail'

/** At most five characters each, of Chinese alone: WeChat refuses any other `phrase`. */
const titles: Record<OutboxRow['template'], string> = {
  claimReceived: '已经收到',
  claimReturned: '要您补正',
  unionFound: '转到工会',
  correctionReceived: '已经收到',
  claimForwarded: '已转上级',
  claimToCentre: '市里审批',
  claimInNotice: '正在公示',
  choiceOpen: '请您选房',
  claimApproved: '审批通过',
  claimDone: '已经办好',
  cardReceived: '卡号已存',
  accountReceived: '账号已存',
  claimPaid: '钱已打出',
  paymentFailed: '打款没成',
  claimRefused: '没有通过',
  claimWithdrawn: '已经撤回',
  placeSettled: '身份已核对',
  objectionSettled: '异议已答复',
  rowDenied: '名册有疑问',
  enterpriseAsked: '已经收到',
  enterpriseConfirmed: '单位已确认',
  enterpriseRefused: '请改单位',
  dailyDigest: '今日待办',
  waitingEnterprises: '单位待核对',
}

const shortWords = /^\p{Script=Han}{1,5}$/u

/** A claim that goes on is said to be where it is: passed on to the office above, or at the work of its step. */
function phraseOf({ template, about }: OutboxRow): string {
  const procedure = about && procedureOf(about.packId, about.measureId)
  const step = procedure && stepOfStage(procedure, about.stage)
  const offices = about && officesOf(about.packId)
  if (template !== 'claimForwarded' || !step || !offices || step.office.kind === 'above')
    return titles[template]
  const phrase = `正在${workName(offices, step)}`
  return shortWords.test(phrase) ? phrase : '继续办理'
}

export type MessageContent = {
  page: string
  data: { phrase1: { value: string }; time2: { value: string } }
}

/** Where a message leads: to its claim, its notice, the application of an enterprise, or an officer's queue. */
const pageOf = ({ template, claimId, values: { noticeId } }: OutboxRow): string => {
  if (enterpriseTemplates.has(template)) return 'packages/enterprise/mine/index'
  if (template === 'waitingEnterprises') return 'packages/staff/enterprises/index'
  if (claimId !== null) return `packages/worker/claim-status/index?id=${claimId}`
  return noticeId === undefined
    ? 'packages/staff/queue/index'
    : `packages/notices/notice/index?id=${noticeId}`
}

/** What of a message leaves with WeChat: what happened, and when. The field's type is in its name, and WeChat holds the value to it. */
export function messageContent(row: OutboxRow): MessageContent {
  const { at } = row
  const page = pageOf(row)
  return { page, data: { phrase1: { value: phraseOf(row) }, time2: { value: clockTime(new Date(at)) } } }
}

const enterpriseTemplates: ReadonlySet<string> = new Set(enterpriseMessages)

/** `2023年2月15日 09:30` in Shanghai. A day alone is no `time` for WeChat. */
function clockTime(at: Date): string {
  const [year, month, date] = dayAt(at).split('-').map(Number)
  return `${year}年${month}月${date}日 ${timeAt(at)}`
}
