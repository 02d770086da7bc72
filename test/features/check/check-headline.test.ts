import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { packs } from '@domain/packs/all-packs'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { changchun2021 } from '@domain/packs/changchun-2021/pack'
import { dalian2021 } from '@domain/packs/dalian-2021/pack'
import { measureOf } from '@domain/policy/pack/measure-of'
import type { Answers, Question } from '@domain/policy/pack/question'
import { insteadFor } from '@/features/check/answering/audience'
import { changeViews } from '@/features/check/reasons/change-views'
import { sayingOnce } from '@/features/check/reasons/given-words'
import { resultOfMeasure } from '@/features/check/verdict/measure-result'
import { nearlyWords } from '@/features/check/verdict/nearly-words'
import { reasonView } from '@/features/check/reasons/reason-views'
import { resultGroups } from '@/features/check/verdict/result-groups'
import { totalWords } from '@/features/check/verdict/total-words'
import { groupTitle } from '@/features/check/verdict/verdict-looks'
import { packTexts } from '../../domain/words/pack-texts'
import { aCheck, demoDay } from './sample-check'

const courier: Answers = {
  asker: 'worker',
  situation: 'platform',
  householdRegister: '220302',
  contract: 'oneYear',
  union: 'yes',
  matters: [],
  fareTotal: 376_00,
}
const notInUnion: Answers = { ...courier, union: 'no' }
const jobSeeker: Answers = { ...notInUnion, matters: ['wantsWork'] }

/** Answers every question with the same option, as far as there are so many. */
const answersAll = (questions: readonly Question[], asker: string, at: number): Answers =>
  Object.fromEntries(
    questions.flatMap((question, place): [string, Answers[string]][] => {
      switch (question.kind) {
        case 'choice':
          return [
            [
              question.id,
              question.id === 'asker' ? asker : (question.options[at % question.options.length]?.value ?? ''),
            ],
          ]
        case 'several':
          return [[question.id, at === 0 ? [] : question.options.slice(0, at).map(({ value }) => value)]]
        case 'count':
        case 'money':
          return [[question.id, Math.max(question.least, at === 0 ? 0 : 40 + place)]]
        case 'day':
          return [[question.id, '2022-06-30']]
        case 'region':
          return [[question.id, at % 2 ? '220302' : '220102']]
      }
    }),
  )

const days = ['2023-01-10', '2023-02-15', '2023-05-15', '2026-11-21'].map(day)
const askers = ['worker', 'enterprise', 'otherUnit', 'agency']

/** Many different people and enterprises in every city on every kind of day. */
const everyone = packs.flatMap((pack) =>
  askers.flatMap((asker) =>
    [0, 1, 2, 3].flatMap((at) => days.map((on) => aCheck(answersAll(pack.questions, asker, at), on, pack))),
  ),
)

describe('the headline', () => {
  test('is never 0 yuan, whoever asks, wherever and whenever', () => {
    for (const check of everyone) {
      const { cents, gets, lead, more } = totalWords(check)
      const at = `${check.pack.id} ${check.today} ${JSON.stringify(check.kept.answers)}`
      assert.notEqual(cents, 0, at)
      assert.doesNotMatch([lead, ...gets, ...more].join('\n'), /(^|[^\d,.])0 元/, at)
    }
  })

  test('names what fits and has no sum', () => {
    const { lead, cents, gets, nearly } = totalWords(aCheck(jobSeeker))
    assert.deepEqual([lead, cents], ['您符合条件的有 1 项', null])
    assert.deepEqual(gets, ['送岗位（招聘会、网上招聘）：看岗位、参加招聘会、职业指导'])
    assert.deepEqual(nearly, [
      '加入工会后，最高 300 元：出行补贴（回家、来长春的车票钱）',
      '在京东定位长春、做好实名认证后，最高能省 400 元：家电消费券',
    ])
    const gift = totalWords(aCheck({ ...notInUnion, matters: ['hardship'] }, day('2023-01-15')))
    assert.deepEqual(gift.gets, ['困难职工慰问金：慰问金（疫情生活补贴），文件没写金额'])
  })

  test('names no more than four', () => {
    const many = everyone.map(totalWords).filter(({ gets }) => gets.length > 0)
    assert.ok(many.length > 20)
    assert.ok(many.every(({ gets }) => gets.length <= 4))
  })

  test('money whose days have not begun is money later', () => {
    const employer: Answers = {
      asker: 'enterprise',
      enterpriseDistrict: 'jingyue',
      enterpriseMatters: ['keptProducing'],
      fourAbove: 'yes',
      ownership: 'no',
      stayers: 12,
    }
    const before = totalWords(aCheck(employer, day('2023-01-27')))
    assert.deepEqual([before.lead, before.cents], ['还没开始申请。开始以后，单位可能领到', 6_000_00])
    assert.equal(totalWords(aCheck(employer, day('2023-01-28'))).lead, '单位可能领到')
  })

  test('what works out to nothing is said as it is', () => {
    const { lead, cents } = totalWords(aCheck({ ...courier, fareTotal: 0 }))
    assert.equal(cents, null)
    assert.match(lead, /算下来没有钱|再答几题/)
  })

  test('of a policy that is over nothing is headed as to be had now', () => {
    for (const check of everyone) {
      const isOver = check.pack.id === 'changchun-2023' && check.today > '2023-05-31'
      for (const { kind } of resultGroups(check)) {
        const title = groupTitle(check, kind)
        if (isOver || check.pack.id !== 'changchun-2023') assert.doesNotMatch(title, /能办的$/, check.pack.id)
        if (isOver) assert.notEqual(kind, 'nearly')
      }
    }
    assert.equal(groupTitle(aCheck(courier, day('2023-05-31')), 'eligible'), '现在能办的')
    assert.equal(groupTitle(aCheck(courier, day('2023-06-01')), 'eligible'), '按当时的规定符合的')
    assert.equal(groupTitle(aCheck({}, demoDay, dalian2021), 'eligible'), '符合条件的，去办前先问还办不办')
  })
})

describe('what is nearly reached', () => {
  const kinds = (answers: Answers) => resultGroups(aCheck(answers)).map(({ kind }) => kind)

  test('comes before what does not fit, and every measure is still there once', () => {
    const found = kinds(notInUnion)
    assert.ok(found.indexOf('nearly') < found.indexOf('notEligible'))
    for (const check of everyone)
      assert.equal(resultGroups(check).flatMap(({ results }) => results).length, check.pack.measures.length)
  })

  test('what the person cannot change is not held out', () => {
    const fromChangchun = aCheck({ ...notInUnion, householdRegister: '220102' })
    const measure = measureOf(changchun2023, 'travel-subsidy')
    assert.equal(nearlyWords(fromChangchun, resultOfMeasure(fromChangchun, measure)), null)
  })

  test('it ends with the days to apply', () => {
    const words = (on: string) => {
      const check = aCheck(notInUnion, day(on))
      return nearlyWords(check, resultOfMeasure(check, measureOf(changchun2023, 'travel-subsidy')))
    }
    assert.equal(words('2023-04-28'), '加入工会后，最高 300 元')
    assert.equal(words('2023-04-29'), null)
  })

  test('what is not answered yet stays said', () => {
    const check = aCheck({ asker: 'worker', union: 'no' })
    assert.equal(
      nearlyWords(check, resultOfMeasure(check, measureOf(changchun2023, 'travel-subsidy'))),
      '加入工会后，最高 300 元（别的条件也要符合）',
    )
  })
})

describe('nobody reads a sentence for somebody else', () => {
  const forOthers = /工友|老家|您要找工作|您春节|您想学|请单位|问问单位|自己买票|欠没欠/

  test('units and agencies are told nothing that speaks to a worker, and agencies nothing that speaks to employers', () => {
    for (const check of everyone) {
      const { asker } = check.facts
      const said = [
        ...check.pack.measures.map((measure) => insteadFor(measure, check.facts) ?? ''),
        ...Object.values(totalWords(check)).flat().map(String),
        ...resultGroups(check).map(({ kind }) => groupTitle(check, kind)),
      ].join('\n')
      if (asker !== 'worker') assert.doesNotMatch(said, forOthers, `${check.pack.id} ${String(asker)}`)
      if (asker === 'agency') assert.doesNotMatch(said, /外地员工|单位里的|单位要/)
      if (asker !== 'worker') assert.doesNotMatch(said, /您能|您可能|您符合/)
    }
  })

  test('what a measure asks of a unit or an agency is not worded to a person', () => {
    for (const pack of packs)
      for (const measure of pack.measures) {
        const { condition } = measure.forWhom
        if (condition.kind !== 'oneOf' || condition.fact !== 'asker' || condition.values.includes('worker'))
          continue
        assert.doesNotMatch(JSON.stringify(measure.conditions), /您/, `${pack.id} ${measure.id}`)
        assert.doesNotMatch(JSON.stringify(measure.steps), /您/, `${pack.id} ${measure.id}`)
      }
  })

  test('no pack speaks of how its text came to us', () => {
    const ours = packTexts().filter(({ text }) => /丢|我们拿到|提取|抽取|识别/.test(text))
    assert.deepEqual(ours, [])
    const measure = changchun2021.measures.find(({ id }) => id === 'placement-grant')
    assert.match(JSON.stringify(measure?.openPoints), /手头的文件里没有写/)
  })
})

describe('why not', () => {
  /** Every answer that is given back for a measure. */
  function givenBack(answers: Answers, id: string): string[] {
    const check = aCheck(answers)
    const measure = measureOf(changchun2023, id)
    const { decision } = resultOfMeasure(check, measure)
    const say = sayingOnce(check)
    const found: string[] = []
    const changes = changeViews(changchun2023, measure, decision, say)
    const visit = (views: typeof changes) =>
      views.forEach(({ now, anyOf }) => {
        if (now) found.push(now)
        visit(anyOf)
      })
    visit(changes)
    const view = reasonView(changchun2023, measure, decision.reason, say)
    const walk = ({ actual, children }: typeof view) => {
      if (actual) found.push(actual)
      children.forEach((child) => walk(child))
    }
    walk(view)
    return found
  }

  test('an answer is given back as it was given, once', () => {
    const owner: Answers = { ...courier, situation: 'employedTown', matters: ['wantsWork'] }
    const given = givenBack(owner, 'travel-subsidy')
    assert.ok(given.includes('在单位上班，城镇户口'), given.join('|'))
    assert.deepEqual(given, [...new Set(given)])
    assert.deepEqual(
      givenBack({ ...courier, founderKinds: ['onlineShop'] }, 'personal-loan').length > 0,
      true,
    )
    assert.deepEqual(givenBack(jobSeeker, 'hardship-gift'), ['想找工作、换工作'])
  })

  test('a fact that several options share is not given back as all of them', () => {
    for (const check of everyone.filter(({ today }) => today === demoDay))
      for (const measure of check.pack.measures) {
        const say = sayingOnce(check)
        const { decision } = resultOfMeasure(check, measure)
        const texts = JSON.stringify(reasonView(check.pack, measure, decision.reason, say))
        const said = [...texts.matchAll(/"actual":"([^"]*)"/g)].flatMap(([, words]) =>
          words === '都没有' ? [] : [words],
        )
        assert.equal(said.length, new Set(said).size, `${check.pack.id} ${measure.id} ${said.join('|')}`)
      }
  })

  test('what failed stands first', () => {
    for (const check of everyone.filter(({ today }) => today === demoDay))
      for (const measure of check.pack.measures) {
        const { decision } = resultOfMeasure(check, measure)
        if (decision.reason.verdict !== 'notMet' || decision.reason.children.length === 0) continue
        const [first] = reasonView(check.pack, measure, decision.reason, () => null).children
        assert.equal(first?.verdict, 'notMet', `${check.pack.id} ${measure.id}`)
      }
  })
})
