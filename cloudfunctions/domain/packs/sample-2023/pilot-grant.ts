import { day } from '../../calendar/day'
import type { Measure } from '../../policy/pack/measure'
import { askedBy } from '../authoring'
import { item1 } from './clauses'

/** What an enterprise gets for new jobs. */
export const pilotGrant: Measure = {
  id: 'pilot-grant',
  title: '示例补贴（给多招人的企业）',
  officialTitle: '示例补贴',
  summary: '这是示例，不发钱。新招 5 人以上的企业，每人补 1000 元。',
  keywords: ['示例'],
  clause: item1(),
  whoIsPaid: 'enterprise',
  forWhom: { condition: askedBy(item1('（一）'), '由企业申请', 'enterprise'), words: '新招了人的企业' },
  apply: { kind: 'window', window: 'pilotApply', clause: item1('（三）1') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item1('（一）'),
    label: '企业的条件',
    of: [
      { kind: 'isTrue', id: 'pilotZone', fact: 'pilotZone', clause: item1('（一）'), label: '在试点区里' },
      {
        kind: 'oneOf',
        id: 'trade',
        fact: 'trade',
        values: ['factory', 'delivery'],
        clause: item1('（一）'),
        label: '是工厂或快递企业',
      },
      {
        kind: 'atLeast',
        id: 'newHiresLeast',
        fact: 'newHires',
        parameter: 'pilotLeast',
        clause: item1('（一）'),
        label: '新招 5 人以上',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause: item1('（二）'),
    parts: [
      {
        kind: 'perHead',
        id: 'newHires',
        clause: item1('（二）'),
        label: '新招的人',
        count: 'newHires',
        rate: 'pilotRate',
      },
    ],
  },
  papers: [
    { id: 'licence', label: '营业执照', clause: item1('（三）1') },
    { id: 'contracts', label: '劳动合同', clause: item1('（三）1') },
  ],
  steps: [
    { who: '区就业服务局', what: '审核', workingDays: 'pilotReviewDays', clause: item1('（三）2') },
    { who: '区就业服务局', what: '公示', workingDays: 'pilotNoticeDays', clause: item1('（三）3') },
    { who: '市人社局', what: '审核、备案', until: day('2023-05-20'), clause: item1('（三）4') },
    { who: '市财政局', what: '打款', until: day('2023-06-20'), clause: item1('（三）5') },
  ],
  places: [],
  links: [],
  forms: [],
  notes: [],
  hotlines: [],
  openPoints: [],
}
