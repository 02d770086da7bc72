import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const item13 = item('000', '十三')

/** 000 十三: an inspection drive against unpaid wages of migrant workers. */
export const wageProtection: Measure = {
  id: 'wage-protection',
  title: '帮您要工资',
  officialTitle: '劳动保障监察护航专项行动',
  summary: '工地等地方干了活没拿到钱的农民工，能去投诉，从快处理。',
  keywords: ['欠薪', '讨薪', '拖欠工资', '投诉', '维权', '工地', '不发工资'],
  clause: item13(),
  whoIsPaid: 'nobody',
  forWhom: {
    condition: askedBy(item13('（一）'), '给没拿到工资的农民工', 'worker'),
    words: '被拖欠工资的农民工',
  },
  apply: {
    kind: 'anyTime',
    clause: item13('（四）'),
    words: '随时能投诉。专项行动是 2023年1月7日到2月28日。',
  },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item13('（一）'),
    label: '您本人的条件',
    of: [
      {
        kind: 'isTrue',
        id: 'owedWages',
        fact: 'owedWages',
        clause: item13('（二）1'),
        label: '干了活，没拿到工资',
      },
      {
        kind: 'isTrue',
        id: 'ruralRegister',
        fact: 'ruralRegister',
        clause: item13('（一）'),
        label: '是农民工（工地等）',
      },
    ],
  },
  amount: { kind: 'service', clause: item13('（二）1'), what: '查处拖欠工资的案件。' },
  papers: [
    { id: 'idCard', label: '本人身份证明', clause: item13('（四）') },
    { id: 'evidence', label: '没发工资的书面证据', clause: item13('（四）') },
  ],
  steps: [
    { who: '您', what: '带身份证明和证据，到投诉窗口说清情况', clause: item13('（四）') },
    { who: '劳动保障监察', what: '走绿色通道，从快查处', clause: item13('（二）1') },
  ],
  places: [
    {
      name: '长春市劳动保障监察支队 投诉举报中心',
      address: '长春市人力资源和社会保障局B座一楼',
      clause: item13('（四）'),
    },
  ],
  links: [],
  forms: [],
  notes: [],
  hotlines: [{ name: '劳动保障监察投诉', phone: '0431-89871392', clause: item13('（五）') }],
  openPoints: [
    {
      id: 'complaintAnyTime',
      clause: item13('（四）'),
      question: '投诉有没有截止日期，文件没有写。写的日期是专项行动的。',
      assumed: '演示按随时能投诉算。',
    },
    {
      id: 'whichTrades',
      clause: item13('（一）'),
      question: '“工程建设等领域”还包括哪些，文件没有写。',
      assumed: '演示不按行业区分。',
    },
  ],
}
