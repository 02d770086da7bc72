import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { talentCentre } from './hotlines'

const clause = item('003', '四')()

/** 003 四: job fairs on site and online, for those who look for work. */
export const jobFairs: Measure = {
  id: 'job-fairs',
  title: '招聘会和网上找工作',
  officialTitle: '密集组织招聘活动',
  summary: '大型和专场招聘会多场举办，还有直播招聘、网上招聘。',
  keywords: ['招聘会', '找工作', '直播带岗', '零工', '零工市场', '求职'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给找工作的人', 'worker'),
    words: '想找工作、打零工的人',
    instead: { enterprise: '单位要招人，可以看“帮企业招人”。' },
  },
  apply: { kind: 'notStated', clause, words: '不用申请。哪天办，看招聘网站和公众号。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [{ kind: 'isTrue', id: 'wantsWork', fact: 'wantsWork', clause, label: '想找工作、换工作、打零工' }],
  },
  amount: { kind: 'service', clause, what: '岗位信息和招聘会' },
  papers: [],
  steps: [
    { who: '您', what: '看“中天人力”官网、微信公众号上的岗位', clause },
    { who: '您', what: '也可以看各区的招聘网站、微信公众号', clause },
    { who: '您', what: '参加招聘会，看直播招聘，或去零工市场', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '网址和招聘会的日期，文件没有写。', clause },
    { text: '电话是天津本地的，区号文件没有写。', clause: item('003', '附则')() },
  ],
  hotlines: [talentCentre],
  openPoints: [
    {
      id: 'when',
      clause,
      question: '招聘会哪天办、在哪里办，文件没有写。',
      assumed: '不作假定，请看“中天人力”公众号。',
    },
  ],
}
