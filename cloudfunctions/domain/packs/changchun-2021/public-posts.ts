import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '十五')()

/** 001 十五: public posts for those who truly find no other job. */
export const publicPosts: Measure = {
  id: 'public-posts',
  title: '公益岗位',
  officialTitle: '公益性岗位',
  summary: '实在找不到工作的人，可以安排保洁、环卫等临时公益岗位。',
  keywords: ['公益性岗位', '保洁', '环卫', '治安', '防疫', '消杀', '看护', '兜底'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给找工作的人本人', 'worker'),
    words: '实在找不到工作的务工人员',
  },
  apply: { kind: 'notStated', clause, words: '哪天报名、怎么报名，文件没有写。请问当地人社部门。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [
      {
        kind: 'isTrue',
        id: 'noOtherJob',
        fact: 'noOtherJob',
        clause,
        label: '自己找过，实在找不到工作',
        remedy: '先看“招聘会和网上找工作”。',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '临时的公益岗位（公益性岗位）' },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [
    {
      text: '有治安、保洁、环卫、快递收发等。也有看护老人和留守儿童的。',
      clause,
    },
    { text: '疫情防控的重点乡镇，有消毒防疫的岗位。', clause },
    noPhone(clause),
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'publicPosts',
      clause,
      question: '有多少岗位、工资多少、怎么报名，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
