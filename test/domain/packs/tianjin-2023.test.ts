import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { addDays, day, placeInSpan } from '@domain/calendar/day'
import { sourceClauses } from '@domain/packs/source-clauses'
import { tianjin2023 } from '@domain/packs/tianjin-2023/pack'
import type { Answers } from '@domain/policy/pack/question'
import { isSound, itemsCovered, phonesOf, storiesOf, unmet } from './pack-stories'

const { decided, verdict, having, asked } = storiesOf(tianjin2023, '2023-01-05')

/** A key enterprise of an industry chain that fetched its workers by coach. */
const factory = (changes: Answers = {}): Answers => ({
  asker: 'enterprise',
  enterpriseMatters: ['fetchedTogether'],
  enterpriseKinds: ['chain'],
  ...changes,
})

/** Somebody with work and no worries. */
const person = (changes: Answers = {}): Answers => ({
  asker: 'worker',
  situation: 'working',
  matters: [],
  hardship: [],
  ...changes,
})

test('the pack is sound and stands for all six sections and the closing paragraph', () => {
  isSound(tianjin2023)
  assert.deepEqual(itemsCovered(tianjin2023, '003'), sourceClauses['003'])
})

test('三: a key enterprise that fetched its workers together gets a charter subsidy; how much is not stated', () => {
  const { verdict: found, amount, window } = decided('charter-subsidy', factory())
  assert.deepEqual([found, amount.state, amount.payable, window], ['eligible', 'notStated', 0, 'notStated'])
})

test('三: any kind of key enterprise will do, being none will not', () => {
  const missing = (...enterpriseKinds: string[]) =>
    unmet(decided('charter-subsidy', factory({ enterpriseKinds })).reason)
  assert.deepEqual(missing('chain'), [])
  assert.deepEqual(missing('supply'), [])
  assert.deepEqual(missing('otherKey'), [])
  const noKind = ['chainEnterprise', 'supplyEnterprise', 'otherKeyEnterprise']
  assert.deepEqual(missing(), noKind)
  assert.deepEqual(missing('project'), noKind)
})

test('三: who did not fetch them together gets none', () => {
  const { reason } = decided('charter-subsidy', factory({ enterpriseMatters: ['shortOfStaff'] }))
  assert.deepEqual(unmet(reason), ['fetchedTogether'])
})

test('三: who does not know whether it is a key enterprise is not refused', () => {
  const unsure = { asker: 'enterprise', enterpriseMatters: ['fetchedTogether'] }
  assert.equal(verdict('charter-subsidy', unsure), 'moreAnswersNeeded')
})

test('三: no days are stated, so no day opens or closes it', () => {
  const verdicts = ['2023-01-03', '2023-01-04', '2023-01-06', '2023-01-07'].map((on) =>
    verdict('charter-subsidy', factory(), on),
  )
  assert.deepEqual(verdicts, ['eligible', 'eligible', 'eligible', 'eligible'])
})

test('三: who comes from elsewhere to work is matched with jobs', () => {
  assert.equal(verdict('come-to-work', person({ matters: ['comesToTianjin'] })), 'eligible')
  assert.equal(verdict('come-to-work', person()), 'notEligible')
})

test('四: job fairs for who looks for work; help for enterprises short of people or with too many', () => {
  assert.equal(verdict('job-fairs', person({ matters: ['wantsWork'] })), 'eligible')
  assert.equal(verdict('job-fairs', person()), 'notEligible')
  const hiring = (...enterpriseMatters: string[]) => verdict('hiring-help', factory({ enterpriseMatters }))
  assert.deepEqual([hiring('shortOfStaff'), hiring('surplusStaff')], ['eligible', 'eligible'])
  assert.equal(hiring('fetchedTogether'), 'notEligible')
})

test('五: graduates without a job who want one; with a job or without the wish there is none', () => {
  const graduate = (situation: string, ...matters: string[]) =>
    unmet(decided('graduate-help', person({ situation, matters })).reason)
  assert.deepEqual(graduate('unemployedGraduate', 'wantsWork'), [])
  assert.deepEqual(graduate('unemployedGraduate'), ['wantsWork'])
  assert.deepEqual(graduate('working', 'wantsWork'), ['unemployedGraduate'])
  assert.deepEqual(graduate('outOfWork', 'wantsWork'), ['unemployedGraduate'])
})

test('五: any one hardship is enough for help one to one', () => {
  const aid = (...hardship: string[]) => verdict('job-aid', person({ hardship }))
  for (const one of [
    'longUnemployed',
    'zeroEmploymentFamily',
    'lowIncomeFamily',
    'disabledFamily',
    'hardToEmploy',
  ])
    assert.equal(aid(one), 'eligible', one)
  assert.equal(aid(), 'notEligible')
})

test('六: who was not paid may complain', () => {
  assert.equal(verdict('wage-complaint', person({ matters: ['owedWages'] })), 'eligible')
  assert.equal(verdict('wage-complaint', person()), 'notEligible')
})

test('附则: major projects and key enterprises of the chains that are short of people', () => {
  const missing = (enterpriseKinds: string[], enterpriseMatters: string[] = ['shortOfStaff']) =>
    unmet(decided('key-enterprise-service', factory({ enterpriseKinds, enterpriseMatters })).reason)
  assert.deepEqual(missing(['project']), [])
  assert.deepEqual(missing(['chain']), [])
  assert.deepEqual(missing(['supply']), ['majorProject', 'chainEnterprise'])
  assert.deepEqual(missing(['project'], []), ['shortOfStaff'])
})

test('nothing known is never a "no"', () => {
  assert.equal(having('moreAnswersNeeded', {}).length, tianjin2023.measures.length)
  const refused = ['worker', 'enterprise', 'agency'].flatMap((asker) => having('notEligible', { asker }))
  assert.deepEqual(refused, [])
})

test('who asks: others learn whom it is for', () => {
  const forEnterprises = ['charter-subsidy', 'hiring-help', 'key-enterprise-service']
  assert.deepEqual(having('notForYou', { asker: 'worker' }), forEnterprises)
  const forPersons = tianjin2023.measures.map(({ id }) => id).filter((id) => !forEnterprises.includes(id))
  assert.deepEqual(having('notForYou', { asker: 'enterprise' }), forPersons)
  assert.equal(having('notForYou', { asker: 'agency' }).length, tianjin2023.measures.length)
})

test('few questions settle it: four for a person, three for an enterprise', () => {
  const graduate = person({ situation: 'unemployedGraduate', matters: ['wantsWork'] })
  assert.deepEqual(asked(graduate).sort(), ['asker', 'hardship', 'matters', 'situation'])
  assert.deepEqual(having('moreAnswersNeeded', graduate), [])
  assert.deepEqual(asked(factory()).sort(), ['asker', 'enterpriseKinds', 'enterpriseMatters'])
  assert.deepEqual(having('moreAnswersNeeded', factory()), [])
  assert.deepEqual(asked({ asker: 'agency' }), ['asker'])
})

test('附则: the offices can be called, and nobody is named', () => {
  assert.deepEqual(phonesOf(tianjin2023).sort(), ['23269216', '23338022-8028', '83218164', '83218416'])
  const offices = new Set(tianjin2023.measures.flatMap(({ hotlines }) => hotlines.map(({ name }) => name)))
  assert.deepEqual(
    [...offices].sort(),
    ['北方人才市场中天人力中心', '市人社执法总队', '市人社局就业促进处'].sort(),
  )
})

test('no end of the measures is stated: none is made up, and nothing is over by one', () => {
  assert.equal(tianjin2023.campaign.to, 'notStated')
  const today = placeInSpan(day('2026-11-21'), tianjin2023.campaign)
  assert.equal(today, 'endNotStated')
  assert.equal(placeInSpan(addDays(tianjin2023.campaign.from, -1), tianjin2023.campaign), 'before')
  for (const { apply, title } of tianjin2023.measures) assert.ok(apply.kind !== 'window', title)
})

test('三: a hospital that fetched its people is no enterprise', () => {
  assert.deepEqual(unmet(decided('charter-subsidy', factory({ asker: 'otherUnit' })).reason), [
    'isEnterprise',
  ])
})
