import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const clause = item('002', '五')()

/** 002 五: public job services for enterprises that keep working over Spring Festival. */
export const festivalHiring: Measure = {
  id: 'festival-hiring',
  title: '春节用工服务',
  officialTitle: '春节期间公共就业服务（企业）',
  summary: '春节不停工的企业，公共就业服务机构主动来帮。',
  keywords: ['招工', '缺工', '春节不停工', '用工服务'],
  clause,
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(clause, '给企业', 'enterprise'),
    words: '春节期间不停工的企业',
    instead: { worker: '您要找工作，可以看“春节找工作不打烊”。' },
  },
  apply: { kind: 'notStated', clause, words: '机构会主动联系。从哪天到哪天，文件没有写。' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause,
    label: '企业的情况',
    of: [
      {
        kind: 'isTrue',
        id: 'keepsProducing',
        fact: 'keepsProducing',
        clause,
        label: '春节期间持续生产经营',
      },
    ],
  },
  amount: { kind: 'service', clause, what: '针对企业的用工服务' },
  papers: [],
  steps: [{ who: '公共就业服务机构', what: '主动联系企业，帮着解决用工', clause }],
  places: [],
  links: [],
  forms: [],
  notes: [{ text: '文件没有写电话。窗口和电话由各区公布。', clause: item('002', '九')() }],
  hotlines: [],
  openPoints: [
    {
      id: 'howToAsk',
      clause,
      question: '机构没来联系，企业怎么找它，文件没有写。',
      assumed: '不作假定，请问当地人社部门。',
    },
  ],
}
