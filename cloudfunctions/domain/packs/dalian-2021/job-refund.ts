import type { Measure } from '../../policy/pack/measure'
import { anEnterprise, askedBy, item } from '../authoring'

const clause = item('002', '一')()

/** 002 一: part of the unemployment insurance back, by national rules that the source does not repeat. */
export const jobRefund: Measure = {
  id: 'job-refund',
  title: '返还失业保险费',
  officialTitle: '失业保险稳岗返还',
  summary: '符合国家规定的企业，返还失业保险费。',
  keywords: ['稳岗返还', '失业保险', '社保', '稳岗补贴'],
  clause,
  whoIsPaid: 'enterprise',
  forWhom: { condition: askedBy(clause, '由企业办理', 'enterprise'), words: '符合国家规定的企业' },
  apply: { kind: 'notStated', clause, words: '哪天申请、怎么申请，文件没有写。请问当地人社部门。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '企业的条件',
    of: [
      anEnterprise(clause),
      {
        kind: 'isTrue',
        id: 'refundConfirmed',
        fact: 'refundConfirmed',
        clause,
        label: '符合国家的稳岗返还条件，人社部门确认过',
        remedy: '问当地人社部门：条件是什么，怎样才能符合。',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '返还的失业保险费（稳岗返还）' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '条件和金额按国家规定，这份文件没有写。', clause },
    { text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() },
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'refundRules',
      clause,
      question: '稳岗返还的条件、返还多少、怎么办，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
