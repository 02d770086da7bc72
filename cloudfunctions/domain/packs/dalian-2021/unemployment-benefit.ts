import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '八')()

/** 002 八: registering as unemployed and claiming the insurance, quickly and online. */
export const unemploymentBenefit: Measure = {
  id: 'unemployment-benefit',
  title: '网上办失业登记、领失业金',
  officialTitle: '失业登记、申领失业保险待遇',
  summary: '没工作了，上网就能办失业登记、申请失业金，手续更少。',
  keywords: ['失业金', '失业保险', '失业登记', '没工作', '下岗'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: { condition: askedBy(clause, '给失业的人本人', 'worker'), words: '现在没有工作的人' },
  apply: { kind: 'notStated', clause, words: '网上申请。起止日期文件没有写。' },
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
  amount: { kind: 'service', clause, what: '网上快办失业登记和失业金（失业保险待遇）' },
  papers: [],
  steps: [
    { who: '您', what: '上网办失业登记，申请失业金', clause },
    { who: '经办机构', what: '快速办理', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '能不能领、领多少，看失业保险的规定。', clause },
    { text: '网址和电话，这份文件没有写。', clause },
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
