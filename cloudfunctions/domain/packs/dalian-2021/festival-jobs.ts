import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '五')()

/** 002 五: public job services that stay open over Spring Festival, for workers. */
export const festivalJobs: Measure = {
  id: 'festival-jobs',
  title: '春节找工作不打烊',
  officialTitle: '春节期间公共就业服务',
  summary: '春节期间照样帮您找工作，招聘会主要在网上开。',
  keywords: ['招聘会', '找工作', '求职', '岗位', '职业指导', '就业援助月'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给找工作的人', 'worker'),
    words: '想找工作的人，重点是留在大连的外地人',
    instead: { enterprise: '单位要招人，可以看“春节用工服务”。' },
  },
  apply: { kind: 'notStated', clause, words: '春节期间不打烊。从哪天到哪天，文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '您本人的情况',
    of: [{ kind: 'isTrue', id: 'wantsWork', fact: 'wantsWork', clause, label: '想找工作、换工作' }],
  },
  amount: { kind: 'service', clause, what: '岗位信息、职业指导、权益保护' },
  papers: [],
  steps: [
    { who: '公共就业服务机构', what: '分行业、分岗位办网上招聘会', clause },
    { who: '您', what: '找公共就业服务机构，或参加招聘会', clause },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [
    { text: '“迎新春送温暖、稳岗留工”专项行动也在办。', clause },
    { text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() },
  ],
  hotlines: [],
  openPoints: [
    {
      id: 'when',
      clause,
      question: '招聘会哪天开、在哪个网站，文件没有写。',
      assumed: '不作假定，请问当地公共就业服务机构。',
    },
  ],
}
