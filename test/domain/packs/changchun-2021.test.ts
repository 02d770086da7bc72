import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { addDays, day, placeInSpan } from '@domain/calendar/day'
import { changchun2021 } from '@domain/packs/changchun-2021/pack'
import { sourceClauses } from '@domain/packs/source-clauses'
import type { Answers } from '@domain/policy/pack/question'
import { isSound, itemsCovered, phonesOf, storiesOf, unmet } from './pack-stories'

const { decided, verdict, having, asked } = storiesOf(changchun2021, '2021-01-29')

/** An agency in good standing that placed people. */
const agency = (changes: Answers = {}): Answers => ({
  asker: 'agency',
  agencyStanding: ['licence', 'report', 'placed'],
  placementsEnough: 'yes',
  ...changes,
})

const factory = (enterpriseMatters: string[] = [], changes: Answers = {}): Answers => ({
  asker: 'enterprise',
  enterpriseMatters,
  trainsOnTheJob: 'yes',
  insuredEnterprise: 'yes',
  ...changes,
})

const person = (matters: string[] = [], changes: Answers = {}): Answers => ({
  asker: 'worker',
  situation: 'enterpriseWorker',
  matters,
  ...changes,
})

test('the pack is sound and stands for all twenty measures', () => {
  isSound(changchun2021)
  assert.deepEqual(itemsCovered(changchun2021, '001'), sourceClauses['001'])
})

test('every figure of the source is lost: none is computed with, no phone is shown', () => {
  const kinds = new Set(Object.values(changchun2021.parameters).map(({ kind }) => kind))
  assert.deepEqual([...kinds], ['notStated'])
  for (const { amount } of changchun2021.measures) assert.notEqual(amount.kind, 'money')
  assert.deepEqual(phonesOf(changchun2021), [])
})

test('四: an agency needs its licence, the yearly report, placements, and enough of them', () => {
  const missing = (changes: Answers) => unmet(decided('placement-grant', agency(changes)).reason)
  assert.deepEqual(missing({}), [])
  assert.deepEqual(missing({ agencyStanding: ['report', 'placed'] }), ['agencyLicence'])
  assert.deepEqual(missing({ agencyStanding: ['licence', 'placed'] }), ['agencyReportPassed'])
  assert.deepEqual(missing({ agencyStanding: ['licence', 'report'] }), ['placedForKeyEnterprises'])
  assert.deepEqual(missing({ placementsEnough: 'no' }), ['placementsEnough'])
  assert.equal(decided('placement-grant', agency()).amount.state, 'notStated')
})

test('四: how many are enough is lost, so who has not asked the office is not refused', () => {
  const unsure = { asker: 'agency', agencyStanding: ['licence', 'report', 'placed'] }
  assert.equal(verdict('placement-grant', unsure), 'moreAnswersNeeded')
})

test('五: enterprises that send people to contests', () => {
  const { verdict: found, amount } = decided('skills-contest', factory(['sendsContestants']))
  assert.deepEqual([found, amount.state], ['eligible', 'notStated'])
  assert.equal(verdict('skills-contest', factory()), 'notEligible')
})

test('六: workers of an enterprise who took safety training, once the rules are known to fit', () => {
  const missing = (answers: Answers) => unmet(decided('safety-training', answers).reason)
  const took = person(['tookSafetyTraining'], { safetyRules: 'yes' })
  assert.deepEqual(missing(took), [])
  assert.deepEqual(missing({ ...took, situation: 'otherWork' }), ['enterpriseWorker'])
  assert.deepEqual(missing({ ...took, matters: [] }), ['tookSafetyTraining'])
  assert.deepEqual(missing({ ...took, safetyRules: 'no' }), ['safetyRulesConfirmed'])
  assert.equal(verdict('safety-training', person(['tookSafetyTraining'])), 'moreAnswersNeeded')
})

test('七: insured, hired who finds it hard to get a job, and trains them at work: each is needed', () => {
  const missing = (matters: string[], changes?: Answers) =>
    unmet(decided('work-training', factory(matters, changes)).reason)
  assert.deepEqual(missing(['hiredHardToEmploy']), [])
  assert.deepEqual(missing([]), ['hiredHardToEmploy'])
  assert.deepEqual(missing(['hiredHardToEmploy'], { insuredEnterprise: 'no' }), ['insuredEnterprise'])
  assert.deepEqual(missing(['hiredHardToEmploy'], { trainsOnTheJob: 'no' }), ['trainsOnTheJob'])
  assert.equal(decided('work-training', factory(['hiredHardToEmploy'])).amount.state, 'notStated')
})

test('八、十: fairs for who looks for work, help for who looks for people, sharing for too few and too many', () => {
  assert.equal(verdict('job-fairs', person(['wantsWork'])), 'eligible')
  assert.equal(verdict('job-fairs', person()), 'notEligible')
  assert.equal(verdict('hiring-help', factory(['shortOfStaff'])), 'eligible')
  assert.equal(verdict('hiring-help', factory(['surplusStaff'])), 'notEligible')
  assert.equal(verdict('staff-sharing', factory(['shortOfStaff'])), 'eligible')
  assert.equal(verdict('staff-sharing', factory(['surplusStaff'])), 'eligible')
  assert.equal(verdict('staff-sharing', factory()), 'notEligible')
})

test('十二: registering and claiming for who has no work', () => {
  assert.equal(verdict('unemployment-benefit', person([], { situation: 'outOfWork' })), 'eligible')
  assert.equal(verdict('unemployment-benefit', person()), 'notEligible')
})

test('十三: rural people who want to go out for work', () => {
  assert.equal(verdict('rural-transfer', person(['ruralGoingOut'])), 'eligible')
  assert.equal(verdict('rural-transfer', person()), 'notEligible')
})

test('十四: founders who came home, once the rules are known to fit; how much is lost', () => {
  const founder = person(['returnedFounder'], { situation: 'otherWork' })
  assert.equal(verdict('return-founder', founder), 'moreAnswersNeeded')
  assert.equal(verdict('return-founder', { ...founder, founderRules: 'no' }), 'notEligible')
  const { verdict: found, amount } = decided('return-founder', { ...founder, founderRules: 'yes' })
  assert.deepEqual([found, amount.state, amount.payable], ['eligible', 'notStated', 0])
})

test('十五、十六: public posts as a last resort; help for who is recognised as finding it hard', () => {
  assert.equal(verdict('public-posts', person(['noOtherJob'])), 'eligible')
  assert.equal(verdict('public-posts', person(['wantsWork'])), 'notEligible')
  assert.equal(verdict('job-aid', person(['hardToEmploy'])), 'eligible')
  assert.equal(verdict('job-aid', person()), 'notEligible')
})

test('二十: who was not paid may complain', () => {
  assert.equal(verdict('wage-complaint', person(['owedWages'])), 'eligible')
  assert.equal(verdict('wage-complaint', person()), 'notEligible')
})

test('no days are stated, so no day opens or closes a measure', () => {
  for (const on of ['2021-01-28', '2021-01-29', '2021-01-30', '2021-12-31'])
    assert.equal(verdict('placement-grant', agency(), on), 'eligible', on)
})

test('nothing known is never a "no"', () => {
  assert.equal(having('moreAnswersNeeded', {}).length, changchun2021.measures.length)
  const refused = ['worker', 'enterprise', 'agency'].flatMap((asker) => having('notEligible', { asker }))
  assert.deepEqual(refused, [])
})

test('who asks: others learn whom it is for', () => {
  const forEnterprises = ['skills-contest', 'work-training', 'hiring-help', 'staff-sharing']
  assert.deepEqual(having('notForYou', { asker: 'worker' }), ['placement-grant', ...forEnterprises])
  const notForAgencies = changchun2021.measures.map(({ id }) => id).filter((id) => id !== 'placement-grant')
  assert.deepEqual(having('notForYou', { asker: 'agency' }), notForAgencies)
  assert.deepEqual(
    having('notForYou', { asker: 'enterprise' }),
    changchun2021.measures.map(({ id }) => id).filter((id) => !forEnterprises.includes(id)),
  )
})

test('few questions settle it: at most 8 for a person, 12 for an enterprise', () => {
  const busy = person(['tookSafetyTraining', 'returnedFounder'], { safetyRules: 'yes', founderRules: 'yes' })
  assert.ok(asked(busy).length <= 8)
  assert.deepEqual(having('moreAnswersNeeded', busy), [])
  assert.ok(asked(factory(['hiredHardToEmploy'])).length <= 12)
  assert.deepEqual(having('moreAnswersNeeded', factory(['hiredHardToEmploy'])), [])
  assert.deepEqual(asked(agency()).sort(), ['agencyStanding', 'asker', 'placementsEnough'])
})

test('no end of the measures is stated: none is made up, and nothing is over by one', () => {
  assert.equal(changchun2021.campaign.to, 'notStated')
  const today = placeInSpan(day('2026-11-21'), changchun2021.campaign)
  assert.equal(today, 'endNotStated')
  assert.equal(placeInSpan(addDays(changchun2021.campaign.from, -1), changchun2021.campaign), 'before')
  for (const { apply, title } of changchun2021.measures) assert.ok(apply.kind !== 'window', title)
})

test('五、七: subsidies of enterprises are not for a hospital or an office', () => {
  const hospital = factory(['hiredHardToEmploy', 'sendsContestants'], { asker: 'otherUnit' })
  for (const id of ['skills-contest', 'work-training'])
    assert.deepEqual(unmet(decided(id, hospital).reason), ['isEnterprise'], id)
})
