import type { Question } from '../../policy/pack/question'
import { askerQuestion } from '../asker'

const yesOrNo = (id: string, ask: string, fact: string, [yes, no]: readonly [string, string]): Question => ({
  kind: 'choice',
  id,
  ask,
  effort: '1',
  options: [
    { value: 'yes', label: yes, sets: { [fact]: true } },
    { value: 'no', label: no, sets: { [fact]: false } },
  ],
})

/** What the two measures of the sample need to know, under the names that the travel subsidy has elsewhere. */
export const questions: Question[] = [
  askerQuestion,
  {
    kind: 'choice',
    id: 'situation',
    ask: '您现在在做什么？',
    effort: '1',
    options: [
      { value: 'employedRural', label: '进城打工', sets: { workerKind: 'migrantWorker' } },
      { value: 'platform', label: '送外卖、送快递、开网约车', sets: { workerKind: 'newEmploymentForm' } },
      { value: 'other', label: '都不是', sets: { workerKind: 'otherWorker' } },
    ],
  },
  {
    kind: 'region',
    id: 'householdRegister',
    ask: '您的老家户口在哪里？',
    effort: '1',
    fact: 'householdRegister',
  },
  yesOrNo('labourRelation', '您和单位有劳动关系吗？', 'labourRelation', ['有', '没有']),
  yesOrNo('union', '您加入工会了吗？', 'unionMember', ['加入了', '没有']),
  {
    kind: 'money',
    id: 'fareTotal',
    ask: '车票一共花了多少钱？',
    effort: '2',
    fact: 'fareTotal',
    least: 0,
    most: 100_000_00,
  },
  {
    kind: 'choice',
    id: 'pilotZone',
    ask: '企业在试点区里吗？',
    effort: '1',
    options: [
      { value: 'yes', label: '在', sets: { pilotZone: true } },
      { value: 'no', label: '不在', sets: { pilotZone: false } },
    ],
  },
  {
    kind: 'choice',
    id: 'trade',
    ask: '企业是做什么的？',
    effort: '1',
    options: [
      { value: 'factory', label: '工厂', sets: { trade: 'factory' } },
      { value: 'delivery', label: '快递', sets: { trade: 'delivery' } },
      { value: 'other', label: '别的', sets: { trade: 'other' } },
    ],
  },
  {
    kind: 'count',
    id: 'newHires',
    ask: '新招了多少人？',
    effort: '2',
    unit: '人',
    fact: 'newHires',
    least: 0,
    most: 10_000,
  },
]
