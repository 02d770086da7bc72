import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import { dalian2021 } from '@domain/packs/dalian-2021/pack'
import { sourceClauses } from '@domain/packs/source-clauses'
import { checkAnswer } from '@domain/policy/asking/check-answer'
import type { Answers } from '@domain/policy/pack/question'
import { isSound, itemsCovered, phonesOf, storiesOf, unmet } from './pack-stories'
import { addDays, day, placeInSpan } from '@domain/calendar/day'

const { decided, verdict, having, asked } = storiesOf(dalian2021, '2021-03-15')

/** A factory in Dalian that paid the bonus to twelve people from elsewhere who stayed. */
const factory = (changes: Answers = {}): Answers => ({
  asker: 'enterprise',
  registration: 'dalian',
  employerKind: 'company',
  enterpriseMatters: ['keptOutsiders'],
  stayMatters: ['paidBonus', 'stableEmployment', 'insurancePaid'],
  stayers: 12,
  ...changes,
})

/** A trainee from 四平 who stayed in Dalian. */
const trainee = (changes: Answers = {}): Answers => ({
  asker: 'worker',
  situation: 'trainee',
  householdRegister: '220302',
  stayed: 'yes',
  matters: [],
  ...changes,
})

const stay = (changes: Answers = {}, on?: string) => decided('stay-bonus-subsidy', factory(changes), on)
const stayUnmet = (changes: Answers) => unmet(stay(changes).reason)
const allowance = (changes: Answers = {}, on?: string) => decided('trainee-allowance', trainee(changes), on)
const allowanceUnmet = (changes: Answers) => unmet(allowance(changes).reason)

test('the pack is sound and stands for all nine items', () => {
  isSound(dalian2021)
  assert.deepEqual(itemsCovered(dalian2021, '002'), sourceClauses['002'])
})

test('一: up to 500 yuan for each who stayed', () => {
  const paid = (stayers: number) => stay({ stayers }).amount.payable / 100
  assert.deepEqual([0, 1, 2, 12].map(paid), [0, 500, 1000, 6000])
  assert.equal(stay().amount.atMost, true)
})

test('一: having kept people and giving 0 of them is caught at the question', () => {
  const question = dalian2021.questions.find(({ id }) => id === 'stayers')
  assert.ok(question)
  const check = (stayers: number) =>
    checkAnswer(question, stayers, dalian2021.questions, factory(), day('2021-03-15'))
  assert.deepEqual(check(0), { problem: 'tooSmall', least: 1 })
  assert.equal(check(1), null)
})

test('一: from a list, who is of Dalian or left is not counted', () => {
  const person = (id: string, householdRegister: string, stayedThroughout: boolean) => ({
    id,
    value: cents(0),
    facts: { householdRegister, stayedThroughout },
  })
  const { amount, items } = decided('stay-bonus-subsidy', factory(), undefined, [
    person('from-siping', '220302', true),
    person('from-anshan', '210302', true),
    person('left-early', '220302', false),
    person('from-wafangdian', '210281', true),
    person('from-changhai', '210224', true),
  ])
  assert.deepEqual(
    items.map(({ counted }) => counted),
    [true, true, false, false, false],
  )
  assert.equal(amount.payable, 1000_00)
})

test('一: companies, individual businesses with staff and private non-enterprise units; nobody else', () => {
  const unmetFor = (employerKind: string) => stayUnmet({ employerKind })
  assert.deepEqual(unmetFor('company'), [])
  assert.deepEqual(unmetFor('individualWithStaff'), [])
  assert.deepEqual(unmetFor('privateNonEnterprise'), [])
  assert.deepEqual(unmetFor('individualAlone'), ['employerKind'])
  assert.deepEqual(unmetFor('other'), ['employerKind'])
})

test('一: who asks for an enterprise is not asked again what it is; another unit is', () => {
  const { employerKind, ...unsaid } = factory()
  assert.ok(employerKind)
  assert.ok(!asked(unsaid).includes('employerKind'))
  assert.equal(verdict('stay-bonus-subsidy', unsaid), 'eligible')
  const other = { ...unsaid, asker: 'otherUnit' }
  assert.ok(asked(other).includes('employerKind'))
  assert.equal(verdict('stay-bonus-subsidy', other), 'moreAnswersNeeded')
  assert.equal(verdict('stay-bonus-subsidy', { ...other, employerKind: 'individualAlone' }), 'notEligible')
})

test('一: each condition alone makes a "no", and nothing is paid', () => {
  assert.deepEqual(stayUnmet({ registration: 'elsewhere' }), ['inDalian'])
  assert.deepEqual(stayUnmet({ enterpriseMatters: [] }), ['keptOutsiders'])
  assert.deepEqual(stayUnmet({ stayMatters: ['stableEmployment', 'insurancePaid'] }), ['paidBonus'])
  assert.deepEqual(stayUnmet({ stayMatters: ['paidBonus', 'insurancePaid'] }), ['stableEmployment'])
  assert.deepEqual(stayUnmet({ stayMatters: ['paidBonus', 'stableEmployment'] }), ['insurancePaid'])
  assert.equal(stay({ registration: 'elsewhere' }).amount.payable, 0)
})

test('一: apply from 1 to 31 March, both included', () => {
  const verdicts = ['2021-02-28', '2021-03-01', '2021-03-31', '2021-04-01'].map((on) => stay({}, on).verdict)
  assert.deepEqual(verdicts, ['windowNotOpen', 'eligible', 'eligible', 'windowClosed'])
})

test('一: the refund follows national rules: open until the office has said, and no figure', () => {
  assert.equal(verdict('job-refund', factory()), 'moreAnswersNeeded')
  assert.equal(verdict('job-refund', factory({ refundRules: 'yes' })), 'eligible')
  assert.equal(verdict('job-refund', factory({ refundRules: 'no' })), 'notEligible')
  assert.equal(decided('job-refund', factory({ refundRules: 'yes' })).amount.state, 'notStated')
})

test('二: 500 yuan to a trainee from outside who stayed', () => {
  const { verdict: found, amount, window } = allowance()
  assert.deepEqual([found, amount.payable, amount.atMost, window], ['eligible', 500_00, false, 'notStated'])
})

test('二: who is no trainee, is of Dalian with its counties, or left gets none', () => {
  assert.deepEqual(allowanceUnmet({ situation: 'employed' }), ['trainee'])
  assert.deepEqual(allowanceUnmet({ situation: 'outOfWork' }), ['trainee'])
  assert.deepEqual(allowanceUnmet({ householdRegister: '210202' }), ['registerOutsideDalian'])
  assert.deepEqual(allowanceUnmet({ householdRegister: '210283' }), ['registerOutsideDalian'])
  assert.deepEqual(allowanceUnmet({ householdRegister: '210302' }), [])
  assert.deepEqual(allowanceUnmet({ stayed: 'no' }), ['stayedThroughout'])
  assert.equal(allowance({ stayed: 'no' }).amount.payable, 0)
})

test('二: no days to apply are stated, so no day closes it', () => {
  const verdicts = ['2021-01-01', '2021-02-28', '2021-04-01'].map((on) => allowance({}, on).verdict)
  assert.deepEqual(verdicts, ['eligible', 'eligible', 'eligible'])
})

test('三: training costs of enterprises that train those who stay; learning online for workers', () => {
  const training = decided('staff-training', factory({ enterpriseMatters: ['trainsOutsiders'] }))
  assert.deepEqual([training.verdict, training.amount.state], ['eligible', 'notStated'])
  assert.equal(verdict('staff-training', factory()), 'notEligible')
  assert.equal(verdict('online-training', trainee({ matters: ['wantsTraining'] })), 'eligible')
  assert.equal(verdict('online-training', trainee()), 'notEligible')
})

test('四: too few staff or too many, either will do', () => {
  const sharing = (...enterpriseMatters: string[]) => verdict('staff-sharing', factory({ enterpriseMatters }))
  assert.equal(sharing('shortOfStaff'), 'eligible')
  assert.equal(sharing('surplusStaff'), 'eligible')
  assert.equal(sharing(), 'notEligible')
})

test('五: job services over the festival, for who looks for work and for enterprises that do not stop', () => {
  assert.equal(verdict('festival-jobs', trainee({ matters: ['wantsWork'] })), 'eligible')
  assert.equal(verdict('festival-jobs', trainee()), 'notEligible')
  assert.equal(verdict('festival-hiring', factory({ enterpriseMatters: ['keepsProducing'] })), 'eligible')
  assert.equal(verdict('festival-hiring', factory()), 'notEligible')
})

test('六: complaints and mediation for who was not paid or is at odds with the employer', () => {
  assert.equal(verdict('wage-complaint', trainee({ matters: ['wageDispute'] })), 'eligible')
  assert.equal(verdict('wage-complaint', trainee()), 'notEligible')
})

test('七: founders who came home wait for the office to say; without a figure', () => {
  const founder = trainee({ situation: 'ownBusiness', matters: ['returnedFounder'] })
  assert.equal(verdict('return-founder', founder), 'moreAnswersNeeded')
  assert.equal(verdict('return-founder', { ...founder, founderRules: 'yes' }), 'eligible')
  assert.equal(verdict('return-founder', { ...founder, founderRules: 'no' }), 'notEligible')
  assert.equal(verdict('return-founder', trainee({ founderRules: 'yes' })), 'notEligible')
  assert.equal(decided('return-founder', founder).amount.state, 'notStated')
})

test('七: help for who finds it hard to get a job, or whose family has none', () => {
  const aid = (...matters: string[]) => verdict('job-aid', trainee({ matters }))
  assert.equal(aid('hardToEmploy'), 'eligible')
  assert.equal(aid('zeroEmploymentFamily'), 'eligible')
  assert.equal(aid(), 'notEligible')
})

test('八: registering and claiming online for who has no work', () => {
  assert.equal(verdict('unemployment-benefit', trainee({ situation: 'outOfWork' })), 'eligible')
  assert.equal(verdict('unemployment-benefit', trainee({ situation: 'employed' })), 'notEligible')
})

test('nothing known is never a "no"; the window that is not open is said first', () => {
  const all = dalian2021.measures.map(({ id }) => id)
  assert.deepEqual(having('moreAnswersNeeded', {}), all)
  assert.deepEqual(having('windowNotOpen', {}, '2021-02-28'), ['stay-bonus-subsidy'])
  const nobody = ['worker', 'enterprise', 'agency'].flatMap((asker) => having('notEligible', { asker }))
  assert.deepEqual(nobody, [])
})

test('who asks: others learn whom it is for', () => {
  const forEnterprises = [
    'stay-bonus-subsidy',
    'job-refund',
    'staff-training',
    'staff-sharing',
    'festival-hiring',
  ]
  assert.deepEqual(having('notForYou', { asker: 'worker' }), forEnterprises)
  const forPersons = dalian2021.measures.map(({ id }) => id).filter((id) => !forEnterprises.includes(id))
  assert.deepEqual(having('notForYou', { asker: 'enterprise' }), forPersons)
  assert.equal(having('notForYou', { asker: 'agency' }).length, dalian2021.measures.length)
})

test('few questions settle it: at most 8 for a person, 12 for an enterprise, none for an agency beyond who asks', () => {
  const founder = trainee({ matters: ['returnedFounder'], founderRules: 'yes' })
  assert.ok(asked(founder).length <= 8)
  assert.deepEqual(having('moreAnswersNeeded', founder), [])
  assert.ok(asked(factory({ refundRules: 'no' })).length <= 12)
  assert.deepEqual(having('moreAnswersNeeded', factory({ refundRules: 'no' })), [])
  assert.ok(asked({}).length <= dalian2021.questions.length)
  assert.deepEqual(asked({ asker: 'agency' }), ['asker'])
})

test('the source gives no phone and the pack shows none', () => {
  assert.deepEqual(phonesOf(dalian2021), [])
})

test('一、二: what the source leaves open is listed with the measure', () => {
  const open = (measureId: string) =>
    dalian2021.measures.find(({ id }) => id === measureId)?.openPoints.map(({ id }) => id)
  assert.deepEqual(open('stay-bonus-subsidy'), ['noticeDay', 'stayRate', 'bonusDay', 'dispatched'])
  assert.deepEqual(open('trainee-allowance'), ['noticeDay', 'traineeApply'])
  assert.equal(dalian2021.parameters['noticeDay']?.kind, 'notStated')
})

test('no end of the measures is stated: none is made up, and nothing is over by one', () => {
  assert.equal(dalian2021.campaign.to, 'notStated')
  const today = placeInSpan(day('2026-11-21'), dalian2021.campaign)
  assert.equal(today, 'endNotStated')
  assert.equal(placeInSpan(addDays(dalian2021.campaign.from, -1), dalian2021.campaign), 'before')
  for (const { apply, title } of dalian2021.measures)
    assert.ok(apply.kind !== 'window' || title.startsWith('留岗红包'), title)
})

test('一、三: the refund and the training costs are of enterprises, not of a hospital', () => {
  const hospital = factory({ asker: 'otherUnit', refundRules: 'yes', enterpriseMatters: ['trainsOutsiders'] })
  for (const id of ['job-refund', 'staff-training'])
    assert.deepEqual(unmet(decided(id, hospital).reason), ['isEnterprise'], id)
})
