import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '四')()

/** 002 四: free notices for enterprises with too many or too few staff. */
export const staffSharing: Measure = {
  id: 'staff-sharing',
  title: '员工多了、缺人了，免费发布信息',
  officialTitle: '用工余缺调剂',
  summary: '员工有富余的和缺人的企业，免费发布信息，互相调剂。',
  keywords: ['共享用工', '缺工', '富余员工', '招工', '调剂'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '由企业办理', 'enterprise'),
    words: '缺人的企业，员工有富余的企业',
  },
  apply: { kind: 'notStated', clause, words: '起止日期和办法，文件没有写。请问当地人社部门。' },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause,
    label: '单位有下面一种情况',
    of: [
      { kind: 'isTrue', id: 'shortOfStaff', fact: 'shortOfStaff', clause, label: '缺人' },
      { kind: 'isTrue', id: 'surplusStaff', fact: 'surplusStaff', clause, label: '活少，员工有富余' },
    ],
  },
  amount: { kind: 'service', clause, what: '免费发布信息，帮着调剂' },
  papers: [],
  steps: [{ who: '人社部门', what: '免费发布信息，帮两边企业对接', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() }],
  hotlines: [],
  openPoints: [
    {
      id: 'where',
      clause,
      question: '在哪里发布信息，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
