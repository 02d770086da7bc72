import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '七')()

/** 002 七: help for those who find it hard to get a job, up to a public post. */
export const jobAid: Measure = {
  id: 'job-aid',
  title: '找工作有困难，专门帮您',
  officialTitle: '就业困难人员就业援助',
  summary: '找工作有困难的人，有专门的帮扶。实在找不到，可以安排公益岗位。',
  keywords: ['就业困难', '公益岗位', '零就业家庭', '就业援助', '灵活就业'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给找工作的人本人', 'worker'),
    words: '就业困难人员，家里没人上班的人',
  },
  apply: { kind: 'notStated', clause, words: '起止日期和办法，文件没有写。请问当地人社部门。' },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause,
    label: '您有下面一种情况',
    of: [
      {
        kind: 'isTrue',
        id: 'hardToEmploy',
        fact: 'hardToEmploy',
        clause,
        label: '是就业困难人员',
        remedy: '找工作一直有困难的，问当地人社部门怎么认定。',
      },
      {
        kind: 'isTrue',
        id: 'zeroEmploymentFamily',
        fact: 'zeroEmploymentFamily',
        clause,
        label: '家里没有一个人上班（零就业家庭）',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '培训、介绍工作、帮助创业，直到公益岗位' },
  papers: [],
  steps: [
    { who: '人社部门', what: '看您的能力和想法来帮', clause },
    { who: '人社部门', what: '介绍培训和企业，也帮您灵活就业或创业', clause },
    { who: '人社部门', what: '实在找不到，按规定安排公益岗位（公益性岗位）', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() }],
  hotlines: [],
  openPoints: [
    {
      id: 'whoCounts',
      clause,
      question: '怎样算就业困难人员、公益岗位怎么安排，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
