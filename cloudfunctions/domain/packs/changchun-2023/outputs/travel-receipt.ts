import type { FormCell } from '../../../output/form'
import type { FormOutput } from '../../../output/output'
import type { BoundValue } from '../../../output/bound-value'
import { item } from '../../authoring'
import { unionHotlines } from '../hotlines'

const clause = item('000', '五')('（三）1')
const [hotline] = unionHotlines(item('000', '五')('（四）'))

const row = (text: string, ...values: BoundValue[]): { cells: FormCell[] } => ({
  cells: [
    { kind: 'label', text },
    { kind: 'value', values },
  ],
})

/** What a person keeps of having handed in a travel claim, to print. Numbers of persons are masked: a paper is passed on. */
export const travelReceipt: FormOutput = {
  kind: 'form',
  id: 'receipt',
  name: '出行补贴申请回执',
  title: '出行补贴申请回执',
  clause,
  copies: 1,
  from: 'handedIn',
  columns: [3, 7],
  rows: [
    row('受理号', { of: 'claimNumber', kind: 'text' }),
    row('姓名', { of: 'name', kind: 'text' }),
    row('身份证号', { of: 'idNumberMask', kind: 'text' }),
    row('提交日期', { of: 'submittedOn', kind: 'day' }),
    row('单位', { of: 'employerName', kind: 'text' }),
    row('交给', { of: 'handedTo', kind: 'text' }),
    row('交了几张车票', { of: 'ticketsHandedIn', kind: 'count' }),
    row('算进去几张', { of: 'ticketsCounted', kind: 'count' }),
    row('按这些车票算', { of: 'payable', kind: 'money' }),
    row('打印时的进度', { of: 'stage', kind: 'text' }),
  ],
  notes: [
    '这是收到申请的凭据，不是批准。金额以审批为准。',
    ...(hotline ? [`有问题请打电话：${hotline.name} ${hotline.phone}`] : []),
  ],
}
