import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { askerQuestion } from '@domain/packs/asker'
import { askedBy, item, throughout } from '@domain/packs/authoring'
import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import type { SourceClauses } from '@domain/policy/editions/pack-defects'

/** A city that does not exist, with a source of its own: what a new folder would hold. */
export const inventedClauses: SourceClauses = { '900': ['一', '一（一）', '一（二）', '二', '二（一）'] }

const [item1, item2] = [item('900', '一'), item('900', '二')]
const campaign = { from: day('2030-01-01'), to: day('2030-03-31') }

const boots: Measure = {
  id: 'boots',
  title: '棉鞋钱',
  officialTitle: '冬季劳保补贴',
  summary: '每人 80 元，2 月起 100 元。',
  keywords: ['鞋'],
  clause: item1(),
  whoIsPaid: 'worker',
  forWhom: { condition: askedBy(item1('（一）'), '个人申请', 'worker'), words: '户外干活的人' },
  apply: { kind: 'window', window: 'bootsApply', clause: item1('（二）') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item1('（一）'),
    label: '您本人的条件',
    of: [
      { kind: 'isTrue', id: 'outdoors', fact: 'outdoors', clause: item1('（一）'), label: '在户外干活' },
      {
        kind: 'isFalse',
        id: 'notBefore',
        fact: 'hadBoots',
        clause: item1('（一）'),
        label: '去年没领过',
        remedy: '明年再来。',
      },
    ],
  },
  amount: {
    kind: 'money',
    clause: item1('（二）'),
    parts: [
      {
        kind: 'perHead',
        id: 'pairs',
        clause: item1('（二）'),
        label: '家里在户外干活的人',
        count: 'pairs',
        rate: 'bootsRate',
      },
    ],
  },
  papers: [],
  steps: [],
  places: [],
  links: [],
  forms: [],
  notes: [],
  hotlines: [],
  openPoints: [],
}

const shelter: Measure = {
  ...boots,
  id: 'shelter',
  title: '歇脚屋',
  officialTitle: '户外劳动者驿站',
  clause: item2(),
  whoIsPaid: 'nobody',
  forWhom: { condition: askedBy(item2('（一）'), '谁都能用', 'worker', 'enterprise'), words: '谁都能用' },
  apply: { kind: 'anyTime', clause: item2('（一）') },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item2('（一）'),
    label: '条件',
    of: [{ kind: 'isTrue', id: 'outdoors', fact: 'outdoors', clause: item2('（一）'), label: '在户外干活' }],
  },
  amount: { kind: 'service', clause: item2('（一）'), what: '进屋歇脚、喝热水。' },
}

const yesOrNo = (id: string, ask: string) => ({
  kind: 'choice' as const,
  id,
  ask,
  effort: '1' as const,
  options: [
    { value: 'yes', label: '是', sets: { [id]: true } },
    { value: 'no', label: '不是', sets: { [id]: false } },
  ],
})

export const inventedPack: Pack = {
  id: 'invented-2030',
  city: '无名市',
  title: '2030 年冬',
  campaign,
  parameters: {
    bootsRate: {
      kind: 'money',
      spans: [
        { from: day('2030-01-01'), to: day('2030-01-31'), value: cents(80_00) },
        { from: day('2030-02-01'), to: day('2030-03-31'), value: cents(100_00) },
      ],
      clause: item1('（二）'),
    },
    bootsApply: {
      kind: 'window',
      value: { from: day('2030-01-10'), to: day('2030-02-20') },
      clause: item1('（二）'),
    },
    unknownBonus: { kind: 'notStated', clause: item1('（二）') },
    limit: { kind: 'count', spans: throughout(campaign, 3), clause: item1('（一）') },
  },
  questions: [
    askerQuestion,
    yesOrNo('outdoors', '您在户外干活吗？'),
    yesOrNo('hadBoots', '去年领过吗？'),
    {
      kind: 'count',
      id: 'pairs',
      ask: '家里几个人在户外干活？',
      effort: '2',
      unit: '人',
      fact: 'pairs',
      least: 0,
      most: 20,
    },
  ],
  measures: [boots, shelter],
  relations: [
    {
      kind: 'touches',
      measures: ['boots', 'shelter'],
      clause: item2('（一）'),
      reason: '都给户外干活的人。',
    },
  ],
  commitments: [],
}
