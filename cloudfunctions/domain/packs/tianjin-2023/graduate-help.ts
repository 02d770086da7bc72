import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { employmentOffice } from './hotlines'

const clause = item('003', '五')()

/** 003 五: help by name for graduates who left college without a job. */
export const graduateHelp: Measure = {
  id: 'graduate-help',
  title: '毕业没工作，专人帮您',
  officialTitle: '离校未就业高校毕业生“131”实名制帮扶',
  summary: '离校后还没工作的高校毕业生，按姓名登记，帮您尽快上班。',
  keywords: ['毕业生', '大学生', '离校未就业', '131', '应届', '求职'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给毕业生本人', 'worker'),
    words: '离校后还没工作的高校毕业生',
  },
  apply: { kind: 'notStated', clause, words: '起止日期和办法，文件没有写。请问市人社局就业促进处。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'unemployedGraduate',
        fact: 'workSituation',
        values: ['unemployedGraduate'],
        clause,
        label: '高校毕业，离校了，还没工作',
      },
      {
        kind: 'isTrue',
        id: 'wantsWork',
        fact: 'wantsWork',
        clause,
        label: '想上班（有就业意愿）',
        remedy: '哪天想上班了，再来问。',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '按姓名一个一个帮扶（“131”实名制帮扶）' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '“131”是哪几样帮扶，文件没有解释。', clause },
    { text: '电话是天津本地的，区号文件没有写。', clause: item('003', '附则')() },
  ],
  hotlines: employmentOffice,
  openPoints: [
    {
      id: 'whatIs131',
      clause,
      question: '“131”包括什么、到哪里登记、毕业几年内算，文件没有写。',
      assumed: '不作假定，请问市人社局就业促进处。',
    },
  ],
}
