import type { Stage } from '@domain/claim/stage'
import { yuanText } from '@domain/money'
import type { ReviewView, TimelineEntry } from '@contract/views'
import { instantWords } from '@/services/words/day-words'
import type { Day } from '@domain/calendar/day'
import type { TimelineStep } from '@/ui/display/timeline'

const eventNames: Record<TimelineEntry['event'], string> = {
  drafted: '开始填写',
  submitted: '提交申请',
  resubmitted: '改好再次提交',
  withdrawn: '本人撤回',
  unionAssigned: '找到单位工会，转去核对',
  forwarded: '转给上一级',
  approvalProposed: '第一人同意批准',
  approved: '批准',
  cardGiven: '本人填好卡号',
  putInBatch: '列入打款批次',
  takenOutOfBatch: '移出打款批次',
  paid: '钱已打出',
  paymentFailed: '打款失败',
  returned: '退回补正',
  refused: '不通过',
}

function stepOf({ event, at, by, message, amount }: TimelineEntry, index: number, today: Day): TimelineStep {
  const next = [amount === undefined ? '' : `${yuanText(amount)} 元`, message ?? '']
    .filter(Boolean)
    .join(' · ')
  return {
    id: `${index}`,
    title: eventNames[event],
    state: event === 'refused' || event === 'paymentFailed' ? 'stopped' : 'done',
    who: by,
    when: instantWords(at, today),
    ...(next === '' ? {} : { next }),
  }
}

const nowTitles: Partial<Record<Stage, string>> = {
  findingUnion: '区总工会找单位工会',
  grassrootsReview: '单位工会核对',
  returned: '等本人补正',
  districtReview: '上级工会复核',
  centreReview: '市职工服务中心审批',
  approved: '待打款',
  inPayment: '待银行回复',
  paymentFailed: '等本人改卡号',
}

/** What has happened with a claim since it was submitted, and who has it now. */
export function timelineSteps({ timeline, stage }: ReviewView, today: Day): TimelineStep[] {
  const past = timeline
    .filter(({ event }) => event !== 'drafted')
    .map((entry, index) => stepOf(entry, index, today))
  const title = nowTitles[stage]
  return title === undefined ? past : [...past, { id: 'now', title, state: 'current' }]
}
