/**
 * What a new pack is made from. Days are `YYYY-MM-DD`, the document is the three digits of the source. `to` is left out where
 * the source states no end: none is made up for it.
 */
export type NewPack = { id: string; city: string; document: string; from: string; to?: string }

/** `shenyang-2024` as a name in code: `shenyang2024`. */
export const nameInCode = (id: string): string => id.replace(/-/g, '')

/**
 * The files of a new pack: one measure to copy, with every place that needs the source marked 【待填】. The static check
 * names each mark that is left, so a pack cannot go live half filled.
 */
export function skeletonOf({ id, city, document, from, to }: NewPack): Record<string, string> {
  const end = to === undefined ? 'endNotStated' : `day('${to}')`
  return {
    'parameters.ts': `import { day, ${to === undefined ? 'endNotStated, ' : ''}type DaySpan } from '../../calendar/day'
import { cents } from '../../money'
import type { Parameters } from '../../policy/pack/parameter'
import { item, throughout } from '../authoring'

/** The days that source ${document} speaks of, all its measures together${to === undefined ? '; it states no end' : ''}. */
export const campaignDays: DaySpan = { from: day('${from}'), to: ${end} }

const item1 = item('${document}', '一')

/**
 * Every figure of source ${document} that a rule uses. What it does not give is \`{ kind: 'notStated', clause }\`. Days to apply,
 * where it states them: \`{ kind: 'window', value: { from, to }, clause }\`, with \`endNotStated\` for an end that it does not.
 */
export const parameters: Parameters = {
  firstRate: { kind: 'money', spans: throughout(campaignDays, cents(0)), clause: item1('【待填】') },
}
`,
    'questions.ts': `import type { Question } from '../../policy/pack/question'

/** What is asked, in the person's own words; several facts may hang on one answer. */
export const questions: Question[] = [
  {
    kind: 'choice',
    id: 'firstQuestion',
    ask: '【待填】：问一句话',
    effort: '1',
    options: [
      { value: 'yes', label: '是', sets: { firstFact: true } },
      { value: 'no', label: '不是', sets: { firstFact: false } },
    ],
  },
  {
    kind: 'count',
    id: 'firstCount',
    ask: '【待填】：有几个人',
    effort: '2',
    unit: '人',
    fact: 'firstCount',
    least: 0,
    most: 100_000,
  },
]
`,
    'first-measure.ts': `import type { Measure } from '../../policy/pack/measure'
import { askedBy, item } from '../authoring'

const item1 = item('${document}', '一')

/** ${document} 一: 【待填】. */
export const firstMeasure: Measure = {
  id: 'first-measure',
  title: '【待填】：大家怎么叫它',
  officialTitle: '【待填】：文件里的名字',
  summary: '【待填】：一句话说清。',
  keywords: [],
  clause: item1('【待填】'),
  whoIsPaid: 'worker',
  forWhom: { condition: askedBy(item1('【待填】'), '【待填】：谁申请', 'worker'), words: '【待填】：给谁的' },
  apply: { kind: 'notStated', clause: item1('【待填】'), words: '【待填】：文件怎么写申请的日子' },
  conditions: {
    kind: 'all',
    id: 'entitled',
    clause: item1('【待填】'),
    label: '您本人的条件',
    of: [{ kind: 'isTrue', id: 'firstFact', fact: 'firstFact', clause: item1('【待填】'), label: '【待填】：条件' }],
  },
  amount: {
    kind: 'money',
    clause: item1('【待填】'),
    parts: [
      {
        kind: 'perHead',
        id: 'firstPart',
        clause: item1('【待填】'),
        label: '【待填】：按什么算',
        count: 'firstCount',
        rate: 'firstRate',
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
`,
    'pack.ts': `import type { Pack } from '../../policy/pack/pack'
import { askerQuestion } from '../asker'
import { firstMeasure } from './first-measure'
import { campaignDays, parameters } from './parameters'
import { questions } from './questions'

/** ${city}, source ${document}, in the order of the source. */
export const ${nameInCode(id)}: Pack = {
  id: '${id}',
  city: '${city}',
  title: '【待填】',
  campaign: campaignDays,
  parameters,
  questions: [askerQuestion, ...questions],
  measures: [firstMeasure],
  relations: [],
  commitments: [],
}
`,
  }
}

/** The list of packs with one more. */
export function addToAllPacks(list: string, id: string): string {
  const name = nameInCode(id)
  return list
    .replace(/\n\n\/\*\*/, `\nimport { ${name} } from './${id}/pack'\n\n/**`)
    .replace(/(packs: readonly Pack\[\] = \[[^\]]*?),?\n?\]/, `$1, ${name}]`)
}
