import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '十三')()

/** 001 十三: rural workers are matched with jobs and taken there together. */
export const ruralTransfer: Measure = {
  id: 'rural-transfer',
  title: '出门打工，直接送到',
  officialTitle: '支持农民工转移就业',
  summary: '节后想出门打工的农民工，帮您对接企业，送到单位。',
  keywords: ['春风行动', '点对点', '外出打工', '农民工', '返岗', '包车'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给农民工本人', 'worker'),
    words: '节后想出门打工的农民工',
  },
  apply: { kind: 'notStated', clause, words: '春节后组织。哪天、怎么报名，文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [
      {
        kind: 'isTrue',
        id: 'ruralGoingOut',
        fact: 'ruralGoingOut',
        clause,
        label: '农村户口，节后想出门打工',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '对接省内外的企业，集中送到（“点对点”）' },
  papers: [],
  steps: [
    { who: '人社部门', what: '了解谁想出门打工，联系省内外企业', clause },
    { who: '人社部门', what: '组织大家分批出门，直接送到', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'howToJoin',
      clause,
      question: '向谁报名、路费谁出，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
