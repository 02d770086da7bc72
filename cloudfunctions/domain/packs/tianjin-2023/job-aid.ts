import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { employmentOffice } from './hotlines'

const clause = item('003', '五')()

/** 003 五: one-to-one help for those who find it hard to get a job, up to a post that is arranged. */
export const jobAid: Measure = {
  id: 'job-aid',
  title: '找工作有困难，一对一帮您',
  officialTitle: '就业困难人员“一对一”帮扶',
  summary: '找工作有困难的人，一对一帮扶。实在找不到，给安排。',
  keywords: ['就业困难', '长期失业', '零就业家庭', '低保', '残疾', '托底安置'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给找工作的人本人', 'worker'),
    words: '长期没工作的人，家里没人上班、低保或有残疾人的家庭',
  },
  apply: { kind: 'notStated', clause, words: '起止日期和办法，文件没有写。请问市人社局就业促进处。' },
  conditions: {
    kind: 'any',
    id: 'entitled',
    clause,
    label: '您有下面一种情况',
    of: [
      {
        kind: 'isTrue',
        id: 'longUnemployed',
        fact: 'longUnemployed',
        clause,
        label: '很久没有工作（长期失业）',
      },
      {
        kind: 'isTrue',
        id: 'zeroEmploymentFamily',
        fact: 'zeroEmploymentFamily',
        clause,
        label: '家里没有一个人上班（零就业家庭）',
      },
      {
        kind: 'isTrue',
        id: 'lowIncomeFamily',
        fact: 'lowIncomeFamily',
        clause,
        label: '家里吃低保（低保家庭）',
      },
      {
        kind: 'isTrue',
        id: 'disabledFamily',
        fact: 'disabledFamily',
        clause,
        label: '家里有残疾人（残疾家庭）',
      },
      {
        kind: 'isTrue',
        id: 'hardToEmploy',
        fact: 'hardToEmploy',
        clause,
        label: '别的就业困难人员',
        remedy: '找工作一直有困难的，问人社部门怎么认定。',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '一对一帮扶，实在找不到就安排工作' },
  papers: [],
  steps: [
    { who: '人社部门', what: '一对一帮您找工作', clause },
    { who: '人社部门', what: '市场上实在找不到的，安排工作（托底安置）', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '电话是天津本地的，区号文件没有写。', clause: item('003', '附则')() }],
  hotlines: employmentOffice,
  openPoints: [
    {
      id: 'whoCounts',
      clause,
      question: '多久算长期失业、困难人员怎么认定，文件没有写。',
      assumed: '演示按本人说的算，请问市人社局就业促进处。',
    },
  ],
}
