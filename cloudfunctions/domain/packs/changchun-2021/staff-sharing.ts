import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '十')()

/** 001 十: free notices for enterprises with too many or too few staff. */
export const staffSharing: Measure = {
  id: 'staff-sharing',
  title: '员工多了、缺人了，免费发布信息',
  officialTitle: '共享用工',
  summary: '员工有富余的和缺人的企业，上网免费发布，互相调剂。',
  keywords: ['共享用工', '缺工', '富余员工', '调剂', '借人'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '由企业办理', 'enterprise'),
    words: '缺人的企业，员工有富余的企业',
  },
  apply: { kind: 'notStated', clause, words: '起止日期文件没有写。' },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause,
    label: '单位有下面一种情况',
    of: [
      { kind: 'isTrue', id: 'shortOfStaff', fact: 'shortOfStaff', clause, label: '缺人，想招工' },
      { kind: 'isTrue', id: 'surplusStaff', fact: 'surplusStaff', clause, label: '活少，员工有富余' },
    ],
  },
  amount: { kind: 'service', clause, what: '免费发布信息，帮着调剂' },
  papers: [],
  steps: [
    { who: '单位', what: '到“吉林就业创业网”的共享用工专区发布信息', clause },
    { who: '公共就业服务机构', what: '帮两边企业对接', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '网址在文件里没有。', clause }, noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'address',
      clause,
      question: '“吉林就业创业网”的网址，文件没有写。',
      assumed: '不显示网址，等管理员补上。',
    },
  ],
}
