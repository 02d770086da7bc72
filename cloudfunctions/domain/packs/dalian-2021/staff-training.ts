import type { Measure } from '../../policy/pack/measure'
import { anEnterprise, askedBy, item } from '../authoring'

const clause = item('002', '三')()

/** 002 三: training costs for enterprises that train workers from outside who stay. */
export const staffTraining: Measure = {
  id: 'staff-training',
  title: '员工培训补贴',
  officialTitle: '企业培训费补贴',
  summary: '组织外地员工留在大连学技能，培训费有补贴，发给企业。',
  keywords: ['职业技能培训', '培训费', '学技能', '留连培训'],
  clause,
  whoIsPaid: 'enterprise',
  forWhom: {
    condition: askedBy(clause, '由企业申请', 'enterprise'),
    words: '给外地员工办培训的企业',
    instead: { worker: '您要学技能，可以看“网上学技能”。' },
  },
  apply: { kind: 'notStated', clause, words: '照现行的培训补贴规定申请，日期文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '企业的条件',
    of: [
      anEnterprise(clause),
      {
        kind: 'isTrue',
        id: 'trainsOutsiders',
        fact: 'trainsOutsiders',
        clause,
        label: '组织外地员工留在大连，并开展技能培训',
        remedy: '过年期间可以安排留下的外地员工学技能。',
        once: '安排留下的外地员工学技能',
      },
    ],
  },
  amount: { kind: 'notStated', clause, what: '培训费补贴' },
  papers: [],
  steps: [{ who: '企业', what: '照现行的培训补贴规定申请', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '金额和细则按现行规定，这份文件没有写。', clause },
    { text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() },
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'trainingRules',
      clause,
      question: '哪些培训算、补多少、怎么申请，要看现行规定，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
