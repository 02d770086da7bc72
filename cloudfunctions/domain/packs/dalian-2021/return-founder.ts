import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '七')()

/** 002 七: the aid there is for rural workers who come home to start a business. */
export const returnFounder: Measure = {
  id: 'return-founder',
  title: '回乡创业扶持',
  officialTitle: '农民工返乡创业政策',
  summary: '打工后回乡创业，符合条件的，有政策扶持。',
  keywords: ['返乡创业', '回乡', '农民工', '开店', '创业'],
  clause,
  whoIsPaid: 'worker',
  forWhom: { condition: askedBy(clause, '给创业的人本人', 'worker'), words: '打工后回乡创业的农民工' },
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
  amount: { kind: 'notStated', clause, what: '返乡创业的扶持' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '有哪些扶持、要什么条件，这份文件没有写。', clause },
    { text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() },
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'founderRules',
      clause,
      question: '返乡创业政策的条件、金额和办法，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
