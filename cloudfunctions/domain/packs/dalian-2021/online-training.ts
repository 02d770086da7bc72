import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '三')()

/** 002 三: published online platforms where workers who stay may learn. */
export const onlineTraining: Measure = {
  id: 'online-training',
  title: '网上学技能',
  officialTitle: '线上培训平台',
  summary: '公布网上培训平台。留在大连的外地员工可以上网学技能。',
  keywords: ['线上培训', '学技能', '网课', '职业培训'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给员工本人', 'worker'),
    words: '想学技能的人，文件鼓励留在大连的外地员工学',
    instead: { enterprise: '请告诉留下的外地员工。' },
  },
  apply: { kind: 'notStated', clause, words: '不用申请。哪天开始、到哪天，文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [{ kind: 'isTrue', id: 'wantsTraining', fact: 'wantsTraining', clause, label: '想上网学技能' }],
  },
  amount: { kind: 'service', clause, what: '网上技能培训' },
  papers: [],
  steps: [{ who: '您', what: '看人社部门公布的平台，选课来学', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '平台的名字和网址，这份文件没有写。', clause }],
  hotlines: [],
  openPoints: [
    {
      id: 'platforms',
      clause,
      question: '有哪些平台、收不收费，文件没有写。',
      assumed: '不作假定，请看人社部门公布的名单。',
    },
  ],
}
