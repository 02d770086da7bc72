import { enterpriseMessages } from '@domain/claim/claim-event'
import { dayAt, timeAt } from '@domain/calendar/day'
import type { OutboxRow } from '@platform/records/trail'

/** At most five characters each, of Chinese alone: WeChat refuses any other `phrase`. */
const titles: Record<OutboxRow['template'], string> = {
  claimReceived: '已经收到',
  claimReturned: '要您补正',
  unionFound: '转到工会',
  correctionReceived: '已经收到',
  claimForwarded: '已转上级',
  claimToCentre: '市里审批',
  claimApproved: '审批通过',
  cardReceived: '卡号已存',
  claimPaid: '钱已打出',
  paymentFailed: '打款没成',
  claimRefused: '没有通过',
  claimWithdrawn: '已经撤回',
  placeSettled: '身份已核对',
  objectionSettled: '异议已答复',
  enterpriseAsked: '已经收到',
  enterpriseConfirmed: '单位已确认',
  enterpriseRefused: '请改单位',
  dailyDigest: '今日待办',
}

export type MessageContent = {
  page: string
  data: { phrase1: { value: string }; time2: { value: string } }
}

/** Where a message leads: to its claim, its notice, the application of an enterprise, or an officer's queue. */
const pageOf = ({ template, claimId, values: { noticeId } }: OutboxRow): string => {
  if (enterpriseTemplates.has(template)) return 'packages/enterprise/mine/index'
  if (claimId !== null) return `packages/worker/claim-status/index?id=${claimId}`
  return noticeId === undefined
    ? 'packages/staff/queue/index'
    : `packages/notices/notice/index?id=${noticeId}`
}

/** What of a message leaves with WeChat: what happened, and when. The field's type is in its name, and WeChat holds the value to it. */
export function messageContent(row: OutboxRow): MessageContent {
  const { template, at } = row
  const page = pageOf(row)
  return { page, data: { phrase1: { value: titles[template] }, time2: { value: clockTime(new Date(at)) } } }
}

const enterpriseTemplates: ReadonlySet<string> = new Set(enterpriseMessages)

/** `2023年2月15日 09:30` in Shanghai. A day alone is no `time` for WeChat. */
function clockTime(at: Date): string {
  const [year, month, date] = dayAt(at).split('-').map(Number)
  return `${year}年${month}月${date}日 ${timeAt(at)}`
}
