import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '十二')()

/** 001 十二: registering as unemployed and claiming all the insurance gives, at one window or online. */
export const unemploymentBenefit: Measure = {
  id: 'unemployment-benefit',
  title: '网上申请失业金',
  officialTitle: '失业保险金申领和失业登记',
  summary: '没工作了，失业登记和失业金在一个窗口办，上网也能办。',
  keywords: ['失业金', '失业保险金', '失业登记', '临时生活补助', '没工作'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: { condition: askedBy(clause, '给失业的人本人', 'worker'), words: '现在没有工作的人' },
  apply: { kind: 'notStated', clause, words: '网上、窗口都能办。起止日期文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [
      {
        kind: 'oneOf',
        id: 'outOfWork',
        fact: 'workSituation',
        values: ['outOfWork'],
        clause,
        label: '现在没有工作',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '一个窗口或网上快办失业登记和失业金' },
  papers: [],
  steps: [{ who: '您', what: '上网申请，或到窗口一次办完', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '临时生活补助等失业待遇，也能上网申请。', clause },
    { text: '能不能领、领多少，看失业保险的规定。', clause },
    noPhone(clause),
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'benefitRules',
      clause,
      question: '领失业金的条件、金额和网址，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
