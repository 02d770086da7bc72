import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '十六')()

/** 001 十六: talks, guidance, courses and offers for those who find it hard to get a job; the text at hand does not say how many. */
export const jobAid: Measure = {
  id: 'job-aid',
  title: '找工作有困难，专门帮您',
  officialTitle: '就业困难人员帮扶',
  summary: '就业困难的人，讲政策、给指导、介绍培训和岗位。',
  keywords: ['就业困难', '职业指导', '培训', '帮扶', '岗位'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给找工作的人本人', 'worker'),
    words: '认定过的就业困难人员',
  },
  apply: { kind: 'notStated', clause, words: '怎么认定、哪天开始，文件没有写。请问当地人社部门。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的条件',
    of: [
      {
        kind: 'isTrue',
        id: 'hardToEmploy',
        fact: 'hardToEmploy',
        clause,
        label: '认定为就业困难人员',
        remedy: '找工作一直有困难的，问当地人社部门怎么认定。',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '政策宣讲、职业指导、培训项目和岗位信息' },
  papers: [],
  steps: [
    { who: '人社部门', what: '认定就业困难人员', clause },
    { who: '人社部门', what: '讲政策，给职业指导', clause },
    { who: '人社部门', what: '介绍培训项目和岗位', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '讲几次、几个培训、几个岗位，手头的文件里没有写。', clause }, noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'jobAidCounts',
      clause,
      question: '讲几次、几个培训、几个岗位，手头的文件里没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
