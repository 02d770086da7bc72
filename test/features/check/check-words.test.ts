import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { addDays, day, type Day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 as pack } from '@domain/packs/changchun-2023/pack'
import { packs } from '@domain/packs/all-packs'
import { factsOf } from '@domain/policy/asking/answers'
import { checkUp } from '@domain/policy/asking/check-up'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Answers } from '@domain/policy/pack/question'
import { calculated, calculatorsOf } from '@/features/check/amounts/calculator-words'
import { catalogueEntries } from '@/features/check/screens/catalogue-search'
import { changeViews } from '@/features/check/reasons/change-views'
import { deadlineOf, stepDeadline } from '@/features/check/applying/deadline-words'
import { hotlinesFor } from '@/features/check/applying/hotline-order'
import { resultOfMeasure, type MeasureResult } from '@/features/check/verdict/measure-result'
import { paperViews } from '@/features/check/applying/paper-views'
import { problemWords } from '@/features/check/answering/problem-words'
import { reasonView } from '@/features/check/reasons/reason-views'
import { resultGroups } from '@/features/check/verdict/result-groups'
import { totalWords } from '@/features/check/verdict/total-words'
import { sayingOnce } from '@/features/check/reasons/given-words'
import type { Check } from '@/features/check/answering/use-check'
import { aCheck, demoDay } from './sample-check'

const today = demoDay

const courier: Answers = {
  asker: 'worker',
  situation: 'platform',
  householdRegister: '220302',
  contract: 'oneYear',
  union: 'yes',
  matters: [],
  fareTotal: 376_00,
}
const employer: Answers = {
  asker: 'enterprise',
  enterpriseDistrict: 'jingyue',
  enterpriseMatters: ['keptProducing', 'hiredOutsiders'],
  fourAbove: 'yes',
  ownership: 'no',
  stayers: 12,
  charterCost: 800_000_00,
  fareReaching: 30,
  fareBelow: 1_500_00,
}
const agencyOf = (placements: Answers[string]): Answers => ({
  asker: 'agency',
  agencyStanding: ['inCity', 'licence', 'report'],
  placements,
})

const resultOf = (answers: Answers, id: string, on: Day = today): MeasureResult =>
  resultOfMeasure(aCheck(answers, on), measureOf(pack, id))

describe('amounts in words', () => {
  test('fares up to the cap', () => {
    const { amount } = resultOf(courier, 'travel-subsidy')
    assert.deepEqual(amount, {
      lead: '能领',
      cents: 300_00,
      note: null,
      working: ['来回的车票一共 376 元，最高 300 元'],
    })
  })

  test('so much a head', () => {
    assert.deepEqual(resultOf(employer, 'stay-subsidy').amount.working, ['12 人 × 500 元 = 6,000 元'])
  })

  test('a share with its cap, and each fare up to a cap', () => {
    assert.deepEqual(resultOf(employer, 'transport-subsidy').amount.working, [
      '包车补一半：800,000 元 × 50% = 400,000 元，最高 300,000 元',
      '30 人 × 200 元 + 不到 200 元的票共 1,500 元 = 7,500 元',
    ])
  })

  test('a tier reached by several customers', () => {
    assert.deepEqual(resultOf(agencyOf([20, 15, 20]), 'placement-grant').amount.working, [
      '55 人，满 50 人，20,000 元',
    ])
  })

  test('nothing at all is said as it is', () => {
    const { amount } = resultOf({ ...courier, fareTotal: 0 }, 'travel-subsidy')
    assert.equal(amount.cents, 0)
    assert.match(amount.note ?? '', /算下来是 0 元/)
  })

  test('before a number is known the most it can be, and a saving is no payment', () => {
    assert.deepEqual(
      [resultOf({ asker: 'worker' }, 'travel-subsidy').amount.lead, resultOf({}, 'coupons').amount.lead],
      ['最高能领', '最高能省'],
    )
    assert.equal(resultOf({}, 'stay-subsidy').amount.note, '留下干活的外省员工，每人 500 元')
  })

  test('money without a figure is never a figure', () => {
    const { amount } = resultOf({ ...courier, matters: ['hardship'] }, 'hardship-gift')
    assert.equal(amount.cents, null)
    assert.match(amount.note ?? '', /文件没写金额，请打电话问/)
  })
})

describe('deadlines in words', () => {
  const until = (id: string, on: string) => deadlineOf(pack, measureOf(pack, id), day(on)).text
  test('calendar days on both sides of each end of a window', () => {
    assert.equal(until('stay-subsidy', '2023-01-27'), '1月28日（周六）开始，还要等 1 天')
    assert.equal(until('stay-subsidy', '2023-01-28'), '2月17日（周五）截止，还剩 20 天')
    assert.equal(until('stay-subsidy', '2023-02-15'), '2月17日（周五）截止，还剩 2 天')
    assert.equal(until('stay-subsidy', '2023-02-17'), '2月17日（周五）截止，今天最后一天')
    assert.equal(until('stay-subsidy', '2023-02-18'), '2月17日（周五）截止了')
  })

  test('an end that is not stated is said so, and is never reached', () => {
    const coupons = (on: string) => until('coupons', on)
    assert.match(coupons('2023-01-07'), /^1月8日（周日）开始，还要等 1 天。/)
    assert.match(coupons('2023-01-08'), /^1月8日（周日）开始，文件没写哪天结束。/)
    assert.match(coupons('2026-11-21'), /开始，文件没写哪天结束。.*看京东/)
    assert.match(until('wage-protection', '2023-03-01'), /^随时能投诉/)
    assert.match(until('hardship-gift', '2023-05-15'), /截止了/)
  })

  test('an assumed window says so, working days are working days', () => {
    assert.equal(deadlineOf(pack, measureOf(pack, 'travel-subsidy'), today).assumed, true)
    const steps = measureOf(pack, 'stay-subsidy').steps.map((step) => stepDeadline(pack, step, today))
    assert.deepEqual(steps, ['2月17日（周五）前', '3月1日（周三）前', '', '3 个工作日', ''])
  })
})

describe('results', () => {
  test('every measure is there once, money first', () => {
    const groups = resultGroups(aCheck(employer))
    assert.equal(groups.flatMap(({ results }) => results).length, pack.measures.length)
    assert.deepEqual(
      groups[0]?.results.slice(0, 2).map(({ measure }) => measure.id),
      ['transport-subsidy', 'stay-subsidy'],
    )
  })

  test('the total names who gets it and what may come on top', () => {
    assert.equal(totalWords(aCheck(courier)).lead, '您可能领到')
    assert.equal(totalWords(aCheck(employer)).lead, '单位可能领到')
    const { fareTotal, ...waiting } = courier
    assert.ok(fareTotal)
    assert.deepEqual(
      [totalWords(aCheck(waiting)).lead, totalWords(aCheck(waiting)).cents],
      ['再填几个数就能算，您可能最高领到', 300_00],
    )
    assert.equal(totalWords(aCheck({ asker: 'worker' })).cents, null)
    assert.match(totalWords(aCheck(courier, day('2026-02-15'))).more.join(''), /这份政策的日子已经过了/)
  })

  test('a policy without a stated end is never said to be over, and the end is said not to be stated', () => {
    for (const known of packs.filter(({ id }) => id !== 'changchun-2023'))
      for (const offset of [0, 1, 2, 90, 1500]) {
        const on = addDays(known.campaign.from, offset)
        const facts = factsOf(known.questions, { asker: 'worker' })
        const check: Check = {
          pack: known,
          facts,
          today: on,
          kept: { answers: { asker: 'worker' }, order: ['asker'] },
          result: checkUp(known, facts, new Set(['asker']), on),
        }
        const words = totalWords(check).more.join('')
        assert.doesNotMatch(words, /日子已经过了/, `${known.id} ${on}`)
        assert.match(words, /文件没写这份政策到哪天结束/, known.id)
      }
    assert.match(totalWords(aCheck(courier, day('2023-06-01'))).more.join(''), /文件写到 2023年5月31日/)
    assert.doesNotMatch(totalWords(aCheck(courier, day('2023-05-31'))).more.join(''), /过了/)
  })

  test('a “no” says what would change it, what the person can do first', () => {
    const answers: Answers = { ...courier, householdRegister: '220102', union: 'no' }
    const changes = changeViews(
      pack,
      measureOf(pack, 'travel-subsidy'),
      resultOf(answers, 'travel-subsidy').decision,
      sayingOnce(aCheck(answers)),
    )
    assert.deepEqual(
      changes.map(({ id, remedy, now }) => [id, remedy !== null, now]),
      [
        ['unionMember', true, '还没有'],
        ['registerOutsideChangchun', false, '吉林省长春市南关区'],
      ],
    )
  })

  test('a way that is for other askers is not held out', () => {
    const { decision } = resultOf(employer, 'housing-grant')
    const texts = JSON.stringify(changeViews(pack, measureOf(pack, 'housing-grant'), decision, () => null))
    assert.doesNotMatch(texts, /给自己查/)
  })

  test('reasons carry the person’s value in the words of the question', () => {
    const { decision, measure } = resultOf(agencyOf(29), 'placement-grant')
    const say = sayingOnce(aCheck(agencyOf(29)))
    const least = reasonView(pack, measure, decision.reason, say).children.find(
      ({ id }) => id === 'placementsLeast',
    )
    assert.deepEqual(
      [least?.verdict, least?.actual, (least as { needed?: string }).needed],
      ['notMet', '29 人', '至少 30 人'],
    )
  })

  test('every reason of every pack finds words without a trace of code', () => {
    for (const known of packs)
      for (const measure of known.measures) {
        const { decision, amount, deadline } = resultOfMeasure(
          { ...aCheck({}), pack: known, result: checkUp(known, {}, new Set(), today) },
          measure,
        )
        const all = JSON.stringify([
          reasonView(known, measure, decision.reason, () => null),
          amount,
          deadline,
        ])
        assert.doesNotMatch(all, /undefined|NaN|\[object/, `${known.id} ${measure.id}`)
      }
  })
})

describe('papers, numbers to call, calculator, catalogue', () => {
  test('papers of a way that is closed are set apart', () => {
    const { decision, measure } = resultOf({ asker: 'worker' }, 'talent-flat')
    assert.equal(paperViews(measure, decision).other.length, 0)
    const founder: Answers = { ...courier, situation: 'ownBusiness', home: 'no', education: 'master' }
    const closed = resultOf(founder, 'talent-flat')
    assert.equal(
      paperViews(measure, closed.decision).needed.length + paperViews(measure, closed.decision).other.length,
      measure.papers.length,
    )
  })

  test('the district’s own office comes first', () => {
    const { hotlines } = measureOf(pack, 'stay-subsidy')
    const { first, rest } = hotlinesFor(hotlines, { enterpriseDistrict: 'jingyue' })
    assert.equal(first[0]?.name, '净月区就业服务局')
    assert.equal(first.length + rest.length, hotlines.length)
  })

  test('a purchase finds its coupon and the next one', () => {
    const measure = measureOf(pack, 'coupons')
    const [calculator] = calculatorsOf(pack, measure)
    assert.ok(calculator)
    const at = (yuan: number) => calculated(pack, measure, calculator, cents(yuan * 100), today)
    assert.deepEqual(at(3_800), { result: '能省 200 元', next: '再买 200 元，就能用 400 元的券。' })
    assert.deepEqual(at(4_000), { result: '能省 400 元', next: null })
    assert.deepEqual(at(499), { result: '还不够第一档', next: '再买 1 元，就能用 100 元的券。' })
  })

  test('Chinese, pinyin and first letters find a measure; the filter keeps to whom it is for', () => {
    const found = (words: string, who: 'all' | 'agency' = 'all') =>
      catalogueEntries([pack], { packId: pack.id, who, words }).flatMap(({ measures }) =>
        measures.map(({ id }) => id),
      )
    for (const words of ['消费券', 'xiaofeiquan', 'xfq', '冰箱'])
      assert.equal(found(words)[0], 'coupons', words)
    assert.deepEqual(found('', 'agency').includes('placement-grant'), true)
    assert.deepEqual(found('没有这种东西'), [])
    assert.equal(found('').length, pack.measures.length)
  })
})

test('every problem of an answer says what to do', () => {
  const question = pack.questions.find(({ id }) => id === 'presentStaff')
  assert.ok(question)
  assert.equal(problemWords(question, { problem: 'tooSmall', least: 1 }), '最少是 1 人，请再看一下。')
  assert.equal(
    problemWords(question, { problem: 'tooLarge', most: 1_000_000 }),
    '最多填 1,000,000 人，请看看是不是多打了。',
  )
  assert.match(problemWords(question, { problem: 'inFuture' }), /还没到/)
})
