import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '六')()

/** 001 六: a training subsidy for workers who take safety training. */
export const safetyTraining: Measure = {
  id: 'safety-training',
  title: '安全培训补贴',
  officialTitle: '倡导技能培训：职业技能培训补贴',
  summary: '在企业上班，学了安全技能，符合条件的有补贴。',
  keywords: ['安全培训', '煤矿', '特种作业', '特种设备', '电工', '焊工', '培训补贴'],
  clause,
  whoIsPaid: 'worker',
  forWhom: {
    condition: askedBy(clause, '给企业职工', 'worker'),
    words: '参加安全技能培训的企业职工',
    instead: { enterprise: '请告诉参加培训的职工。' },
  },
  apply: { kind: 'notStated', clause, words: '要上网查办事流程。网址和日期，手头的文件里没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的条件',
    of: [
      {
        kind: 'oneOf',
        id: 'enterpriseWorker',
        fact: 'workSituation',
        values: ['enterpriseWorker'],
        clause,
        label: '在企业上班',
      },
      {
        kind: 'isTrue',
        id: 'tookSafetyTraining',
        fact: 'tookSafetyTraining',
        clause,
        label: '参加了安全技能培训，特种作业、特种设备的也算',
        remedy: '想学的，问单位有没有安全培训。',
        once: '参加安全技能培训',
      },
      {
        kind: 'isTrue',
        id: 'safetyRulesConfirmed',
        fact: 'safetyRulesConfirmed',
        clause,
        label: '符合补贴的条件，单位或人社部门确认过',
        remedy: '问单位或人社部门：条件是什么。',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '职业技能培训补贴' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '重点是煤矿安全技能。', clause },
    { text: '补多少、怎么补，按规定办，文件没有写。', clause },
    noPhone(clause),
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'safetyTrainingSubsidy',
      clause,
      question: '补多少、补给职工还是补给企业、要什么条件，文件没有写。',
      assumed: '演示先归在职工名下，不计算金额。',
    },
    {
      id: 'whereToLook',
      clause: item('001', '五')(),
      question: '查办事流程的网址和电话，手头的文件里没有写。',
      assumed: '不显示网址和电话，等管理员补上。',
    },
  ],
}
