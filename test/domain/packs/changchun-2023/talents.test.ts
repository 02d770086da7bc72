import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { Answers } from '@domain/policy/pack/question'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { storiesOf } from '../pack-stories'
import { decided, factory, founder, unmet, worker } from './stories'

const graduate = (changes: Answers = {}): Answers =>
  worker({
    situation: 'employedTown',
    education: 'bachelor',
    graduation: '2021-07-01',
    contract: 'threeYears',
    ...changes,
  })
const talent = (paper: string, changes: Answers = {}): Answers =>
  worker({
    situation: 'employedTown',
    matters: ['talent'],
    talentPapers: [paper],
    introduced: 'yes',
    contract: 'threeYears',
    ...changes,
  })

test('九（一）: full-time degrees: key bachelor, master, doctor', () => {
  const verdicts = ['belowBachelor', 'bachelor', 'partTime', 'keyBachelor', 'master', 'doctor'].map(
    (education) => decided('housing-grant', graduate({ education })).verdict,
  )
  assert.deepEqual(verdicts, [
    'notEligible',
    'notEligible',
    'notEligible',
    'eligible',
    'eligible',
    'eligible',
  ])
})

test('九（一）: a contract of three years, once in a lifetime, with an enterprise', () => {
  const verdict = (changes: Answers) =>
    decided('housing-grant', graduate({ education: 'master', ...changes })).verdict
  assert.equal(verdict({ contract: 'oneYear' }), 'notEligible')
  assert.equal(verdict({ contract: 'threeYears' }), 'eligible')
  assert.equal(verdict({ housingGrant: 'yes' }), 'notEligible')
  assert.equal(verdict({ situation: 'seeking' }), 'notEligible')
})

test('九（一）: with an enterprise, in the area of the city with its counties', () => {
  const verdict = (changes: Answers) =>
    decided('housing-grant', graduate({ education: 'master', ...changes })).verdict
  for (const employerKind of ['publicBody', 'other', 'ownBusiness'])
    assert.equal(verdict({ employerKind }), 'notEligible', employerKind)
  const places = ['urban', 'outerDistrict', 'county', 'outside'].map((workplace) => verdict({ workplace }))
  assert.deepEqual(places, ['eligible', 'eligible', 'eligible', 'notEligible'])
  assert.equal(
    verdict({ situation: 'platform' }),
    'eligible',
    'a courier may have a contract with an enterprise',
  )
})

test('九: whoever works in a unit is asked once what kind it is and where; a founder is not asked', () => {
  const { asked } = storiesOf(changchun2023, '2023-02-15')
  const questions = asked(graduate({ education: 'master' }))
  assert.equal(questions.filter((id) => id === 'employerKind').length, 1)
  assert.equal(questions.filter((id) => id === 'workplace').length, 1)
  assert.ok(!asked(founder(['veteran'])).includes('employerKind'))
})

test('九（一）: an enterprise that asks is one, and in the area of the city', () => {
  const verdict = (changes: Answers) =>
    decided('housing-grant', factory({ enterpriseMatters: ['graduates'], ...changes })).verdict
  assert.equal(verdict({ asker: 'otherUnit' }), 'notEligible', 'a hospital')
  assert.equal(verdict({ enterpriseDistrict: 'nongan' }), 'eligible', 'a county counts')
  assert.equal(verdict({ enterpriseDistrict: 'elsewhereInProvince' }), 'moreAnswersNeeded')
  assert.equal(verdict({ enterpriseDistrict: 'outsideProvince', unitInCity: 'no' }), 'notEligible')
  assert.equal(verdict({ enterpriseDistrict: 'outsideProvince', unitInCity: 'yes' }), 'eligible')
})

test('九（三）2: a talent of the nation needs no paper of the city', () => {
  assert.equal(decided('housing-grant', talent('top', { contract: 'short' })).verdict, 'eligible')
})

test('九（一）: top talents need no degree; other talents are not enough', () => {
  assert.equal(decided('housing-grant', talent('top')).verdict, 'eligible')
  assert.equal(decided('housing-grant', talent('urgent')).verdict, 'notEligible')
})

test('九: no amount is stated; the employer may ask too', () => {
  assert.equal(decided('housing-grant', graduate({ education: 'doctor' })).amount.state, 'notStated')
  assert.equal(decided('housing-grant', factory({ enterpriseMatters: ['graduates'] })).verdict, 'eligible')
  assert.equal(decided('housing-grant', factory()).verdict, 'notEligible')
})

const flat = (answers: Answers, on?: string) => decided('talent-flat', answers, on).verdict

test('十（一）: graduated within three years, the anniversary included', () => {
  const verdict = (graduation: string) => flat(graduate({ graduation }))
  assert.equal(verdict('2020-02-14'), 'notEligible')
  assert.equal(verdict('2020-02-15'), 'eligible')
  assert.equal(verdict('2020-02-16'), 'eligible')
})

test('十（一）: a bachelor degree or more, in an enterprise or a business of their own', () => {
  assert.equal(flat(graduate({ education: 'belowBachelor' })), 'notEligible')
  assert.equal(flat(graduate({ education: 'partTime' })), 'eligible')
  assert.equal(flat(graduate({ situation: 'seeking' })), 'notEligible')
})

test('十（三）1: three years of contract for the employed, none for their own business', () => {
  assert.equal(flat(graduate({ contract: 'oneYear' })), 'notEligible')
  const ownBusiness = founder([], { education: 'bachelor', graduation: '2021-07-01', contract: 'none' })
  assert.equal(flat(ownBusiness), 'eligible')
})

test('十（一）: graduates with any enterprise, talents with one in the urban area; a hospital is none', () => {
  const places = (answers: (changes: Answers) => Answers) =>
    ['urban', 'outerDistrict', 'county', 'outside'].map((workplace) => flat(answers({ workplace })))
  assert.deepEqual(places(graduate), ['eligible', 'eligible', 'eligible', 'eligible'])
  for (const paper of ['urgent', 'highLevel'])
    assert.deepEqual(
      places((changes) => talent(paper, changes)),
      ['eligible', 'eligible', 'notEligible', 'notEligible'],
      paper,
    )
  for (const employerKind of ['publicBody', 'other']) {
    assert.equal(flat(graduate({ employerKind })), 'notEligible', employerKind)
    assert.equal(flat(talent('urgent', { employerKind })), 'notEligible', employerKind)
  }
})

test('十（三）1: a top talent who graduated lately is free of the three years too', () => {
  const top = { matters: ['talent'], talentPapers: ['top'], contract: 'short' }
  assert.equal(flat(graduate(top)), 'eligible')
  assert.equal(flat(graduate({ ...top, talentPapers: ['classABC'] })), 'notEligible')
})

test('十（一）: no home in the urban area, on every route', () => {
  assert.equal(flat(graduate({ home: 'yes' })), 'notEligible')
  assert.equal(flat(talent('urgent', { home: 'yes' })), 'notEligible')
})

test('十（三）2–3: urgent and high-level talents need to have come within three years', () => {
  for (const paper of ['urgent', 'highLevel']) {
    assert.equal(flat(talent(paper)), 'eligible', paper)
    assert.equal(flat(talent(paper, { introduced: 'no' })), 'notEligible', paper)
    assert.equal(flat(talent(paper, { contract: 'oneYear' })), 'notEligible', paper)
  }
})

test('十（三）1: top talents are free of the three years', () => {
  const both = talent('highLevel', { talentPapers: ['highLevel', 'top'], contract: 'short' })
  assert.equal(flat(both), 'eligible')
})

test('十（四）: at any time', () => {
  for (const on of ['2023-01-07', '2023-05-31', '2026-11-21'])
    assert.equal(decided('talent-flat', graduate({ graduation: '2023-01-01' }), on).window, 'anyTime')
})

test('十一（一）: classes A, B and C, by themselves or through the employer', () => {
  assert.equal(decided('talent-card', talent('classABC')).verdict, 'eligible')
  assert.deepEqual(unmet(decided('talent-card', talent('urgent')).reason).includes('talentClass'), true)
  assert.equal(decided('talent-card', worker()).verdict, 'notEligible')
  assert.equal(decided('talent-card', factory({ enterpriseMatters: ['talents'] })).verdict, 'eligible')
})
