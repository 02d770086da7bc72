import { day } from '../../calendar/day'
import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'
import { unionHotlines } from './hotlines'

const item4 = item('000', '四')

/** 000 四: a gift of money to workers registered with the union as in hardship. */
export const hardshipGift: Measure = {
  id: 'hardship-gift',
  title: '困难职工慰问金',
  officialTitle: '送慰问金',
  summary: '工会建了档的困难职工，春节前把慰问金打到银行卡。',
  keywords: ['困难', '生活补贴', '送温暖', '工会', '疫情补贴'],
  clause: item4(),
  whoIsPaid: 'worker',
  forWhom: { condition: askedBy(item4('（一）'), '发给职工本人', 'worker'), words: '工会建了档的困难职工' },
  apply: {
    kind: 'window',
    window: 'giftPeriod',
    clause: item4('（三）'),
    words: '文件写的是“元旦至春节期间”。单位工会报名单，春节前发。',
  },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item4('（一）'),
    label: '您本人的条件',
    of: [
      {
        kind: 'isTrue',
        id: 'registeredHardship',
        fact: 'registeredHardship',
        clause: item4('（二）'),
        label: '在工会帮扶系统里建了困难职工档案',
        remedy: '怎么建档文件没有写，请问单位工会。',
      },
    ],
  },
  amount: { kind: 'notStated', clause: item4('（二）'), what: '慰问金（疫情生活补贴）' },
  papers: [{ id: 'card', label: '本人的银行卡，钱打到卡里', clause: item4('（四）') }],
  steps: [
    { who: '单位工会', what: '把慰问名单公示', clause: item4('（四）') },
    { who: '单位工会', what: '公示没有异议，实名名单逐级往上报', clause: item4('（四）') },
    {
      who: '本级职工服务中心',
      what: '春节前打到本人银行卡，不发现金',
      until: day('2023-01-21'),
      clause: item4('（四）'),
    },
  ],
  places: [],
  links: [],
  forms: [{ title: '送温暖（资金）慰问实名制发放表', clause: item4('（四）'), note: '单位工会填' }],
  notes: [],
  hotlines: unionHotlines(item4('（五）')),
  openPoints: [
    {
      id: 'giftPeriod',
      clause: item4('（三）'),
      question: '“元旦至春节期间”到春节哪一天为止，文件没有写日期。',
      assumed: '演示按 2023年1月1日 到 1月22日（春节当天）算。',
    },
    {
      id: 'amount',
      clause: item4('（二）'),
      question: '慰问金多少，文件没有写。',
      assumed: '不作假定，请打电话问。',
    },
    {
      id: 'noticeDays',
      clause: item4('（四）'),
      question: '单位工会公示几天，文件没有写。',
      assumed: '不作假定，请问单位工会。',
    },
  ],
}
