import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '十四')()

/** 001 十四: a start-up subsidy for rural workers who come home to start a business; the text at hand states no figure. */
export const returnFounder: Measure = {
  id: 'return-founder',
  title: '回乡创业补贴',
  officialTitle: '返乡创业农民工初创补贴',
  summary: '打工后回乡创业，符合条件的，一次补一笔钱。',
  keywords: ['返乡创业', '初创补贴', '回乡', '农民工', '开店'],
  clause,
  whoIsPaid: 'worker',
  forWhom: { condition: askedBy(clause, '补给创业的人本人', 'worker'), words: '打工后回乡创业的农民工' },
  apply: { kind: 'notStated', clause, words: '哪天申请、怎么申请，文件没有写。请问当地人社部门。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的条件',
    of: [
      {
        kind: 'isTrue',
        id: 'returnedFounder',
        fact: 'returnedFounder',
        clause,
        label: '农村户口，打工后回乡创业（返乡创业农民工）',
      },
      {
        kind: 'isTrue',
        id: 'founderRulesConfirmed',
        fact: 'founderRulesConfirmed',
        clause,
        label: '符合政策的条件，人社部门确认过',
        remedy: '问当地人社部门：条件是什么，怎样才能符合。',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '一次性创业补贴（初创补贴）' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '补多少元、要什么条件，手头的文件里没有写。', clause }, noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'startUpSubsidy',
      clause,
      question: '初创补贴多少元，手头的文件里没有写。',
      assumed: '不作假定，也不计算金额。',
    },
    {
      id: 'founderRules',
      clause,
      question: '返乡创业要符合什么条件、交什么材料，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
