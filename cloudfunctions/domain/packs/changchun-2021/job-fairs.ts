import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { noPhone } from './no-phone'

const clause = item('001', '八')()

/** 001 八: job fairs online without a break, for those who look for work. */
export const jobFairs: Measure = {
  id: 'job-fairs',
  title: '招聘会和网上找工作',
  officialTitle: '开展招聘活动',
  summary: '网上招聘会不断线，分行业、分岗位办，还有职业指导。',
  keywords: ['招聘会', '找工作', '求职', '岗位', '职业指导'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给找工作的人', 'worker'),
    words: '想找工作的人',
    instead: { enterprise: '单位要招人，可以看“帮企业招人”。' },
  },
  apply: { kind: 'notStated', clause, words: '一直在办。起止日期文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [{ kind: 'isTrue', id: 'wantsWork', fact: 'wantsWork', clause, label: '想找工作、换工作' }],
  },
  amount: { kind: 'service', clause, what: '岗位信息、招聘会、职业指导' },
  papers: [],
  steps: [
    { who: '公共就业服务机构', what: '发布岗位，办网上招聘会', clause },
    { who: '您', what: '上网看岗位，参加招聘会', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [noPhone(clause)],
  hotlines: [],
  openPoints: [
    {
      id: 'where',
      clause,
      question: '招聘会哪天办、在哪个网站，文件没有写。',
      assumed: '不作假定，请问长春市人社局。',
    },
  ],
}
