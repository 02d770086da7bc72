import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '八')()

/** 001 八: the same fairs for enterprises that look for people. */
export const hiringHelp: Measure = {
  id: 'hiring-help',
  title: '帮企业招人',
  officialTitle: '开展招聘活动（企业）',
  summary: '帮企业收集、发布岗位，办网上招聘会，和求职的人对上。',
  keywords: ['招工', '缺工', '招聘会', '发布岗位'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给企业', 'enterprise'),
    words: '想招工的企业',
    instead: { worker: '您要找工作，可以看“招聘会和网上找工作”。' },
  },
  apply: { kind: 'notStated', clause, words: '一直在办。起止日期文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '单位的情况',
    of: [{ kind: 'isTrue', id: 'shortOfStaff', fact: 'shortOfStaff', clause, label: '缺人，想招工' }],
  },
  amount: { kind: 'service', clause, what: '发布岗位，办网上招聘会' },
  papers: [],
  steps: [{ who: '公共就业服务机构', what: '收集岗位，发布信息，帮着对接', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '重点企业另有人社服务专员联系。', clause: item('001', '九')() }, noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'howToPost',
      clause,
      question: '企业怎么把岗位报上去，文件没有写。',
      assumed: '不作假定，请问长春市人社局。',
    },
  ],
}
