import { accountName, applicantName, workName } from '@domain/procedure/words'
import type { TimelineEntry } from '@contract/views'
import type { Line } from './line'
import { shortOffice } from './office-words'
import { approver, payeeWords } from './payee-words'
import { firstReview, lastReview } from './steps-around'

export type LineEvent = TimelineEntry['event']

/** Whether nothing but offices, one above the other, looks at a claim until it is paid. */
const goesUp = ({ procedure: { steps } }: Line): boolean =>
  steps.every(({ kind }) => kind === 'review' || kind === 'payment')

/** What the first office does with a claim. */
export const firstWork = (line: Line): string => {
  const review = firstReview(line)
  return review ? workName(line.offices, review) : '审核'
}

const recordWork = ({ procedure, offices }: Line): string => {
  const record = procedure.steps.find(({ kind }) => kind === 'record')
  return record ? workName(offices, record) : '登记'
}

const secondReader = (line: Line): string => {
  const review = line.procedure.steps.find((step) => step.kind === 'review' && step.secondReading)
  return shortOffice(line.offices, (review ?? lastReview(line))?.office.role ?? '')
}

/** What has happened to a claim, as its applicant reads it. */
export const applicantEvents = (line: Line): Record<LineEvent, string> => {
  const { shortInto } = payeeWords(line.procedure)
  const number = accountName(line.procedure)
  return {
    drafted: '开始填写',
    submitted: '提交申请',
    resubmitted: '改好后再次提交',
    withdrawn: '您撤回了',
    unionAssigned: `找到了单位工会，转过去${firstWork(line)}`,
    forwarded: goesUp(line) ? `${firstWork(line)}通过，转给上一级` : '这一步通过了，往下办',
    approvalProposed: `${secondReader(line)}一位同事看过了，再由第二位看一遍`,
    approved: `${approver(line)}批准了`,
    noticePassed: '公示结束',
    recorded: `${recordWork(line)}好了`,
    chosen: '您选好房了',
    cardGiven: '填好收钱的卡号',
    accountGiven: `填好收钱的${number}`,
    putInBatch: '排上打款了',
    takenOutOfBatch: '这次没排上，等下一批打款',
    paid: `钱打到${shortInto}了`,
    paymentFailed: '银行没打成',
    returned: '请您补正',
    refused: '没有通过',
  }
}

/** What the applicant did; the record names them by role. */
export const ownEvents: readonly LineEvent[] = [
  'drafted',
  'submitted',
  'resubmitted',
  'withdrawn',
  'chosen',
  'cardGiven',
  'accountGiven',
]

/** What has happened to a claim, as staff read it. */
export const staffEvents = (line: Line): Record<LineEvent, string> => {
  const person = applicantName(line.procedure)
  const number = accountName(line.procedure)
  return {
    drafted: '开始填写',
    submitted: '提交申请',
    resubmitted: '改好再次提交',
    withdrawn: `${person}撤回`,
    unionAssigned: `找到单位工会，转去${firstWork(line)}`,
    forwarded: goesUp(line) ? '转给上一级' : '通过，转到下一步',
    approvalProposed: '第一人同意批准',
    approved: '批准',
    noticePassed: '公示结束',
    recorded: `已${recordWork(line)}`,
    chosen: `${person}选好房`,
    cardGiven: `${person}填好卡号`,
    accountGiven: `${person}填好${number}`,
    putInBatch: '列入打款批次',
    takenOutOfBatch: '移出打款批次',
    paid: '钱已打出',
    paymentFailed: '打款失败',
    returned: '退回补正',
    refused: '不通过',
  }
}

/** Whether an event is shown as having stopped the claim. */
export const stops = (event: LineEvent): boolean => event === 'refused' || event === 'paymentFailed'
