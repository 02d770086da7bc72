import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { Reason } from '@domain/policy/decide/reason'
import { decided, factory, founder, unmet, worker } from './stories'

const personal = (kinds: string[], changes = {}) => decided('personal-loan', founder(kinds, changes))

test('七（一）1–10: any one of the ten kinds is enough', () => {
  const kinds = [
    'registeredUnemployed',
    'hardToEmploy',
    'veteran',
    'released',
    'collegeGraduate',
    'overcapacity',
    'farmer',
    'onlineShop',
    'registeredPoor',
  ]
  for (const kind of kinds) assert.equal(personal([kind]).verdict, 'eligible', kind)
  assert.equal(personal([]).verdict, 'notEligible')
})

test('七（一）7: somebody back from the city needs any one of four proofs', () => {
  for (const proof of ['insurance', 'ended', 'wages', 'village'])
    assert.equal(personal(['returnedFarmer'], { returnProof: [proof] }).verdict, 'eligible', proof)
  assert.deepEqual(
    unmet(personal(['returnedFarmer'], { returnProof: [] }).reason).includes('returnProof'),
    true,
  )
  assert.equal(personal(['returnedFarmer']).verdict, 'moreAnswersNeeded')
})

test('七（一）: not for people with a job elsewhere, nor outside the working age', () => {
  assert.deepEqual(unmet(personal(['veteran'], { situation: 'employedRural' }).reason)[0], 'ownBusiness')
  assert.equal(personal(['veteran'], { workingAge: 'no' }).verdict, 'notEligible')
})

test('七（二）1: a business in the area of the city, its counties too', () => {
  const verdicts = ['urban', 'outerDistrict', 'county', 'outside'].map(
    (workplace) => personal(['veteran'], { workplace }).verdict,
  )
  assert.deepEqual(verdicts, ['eligible', 'eligible', 'eligible', 'notEligible'])
})

test('七: no amount is stated and none is shown', () => {
  const { amount } = personal(['veteran'])
  assert.deepEqual([amount.state, amount.payable, amount.cap], ['service', 0, null])
})

const enterprise = (presentStaff: number, newHires: number, changes = {}) =>
  decided('enterprise-loan', factory({ presentStaff, newHires, ...changes }))
const found = (reason: Reason, id: string): Reason | undefined =>
  reason.id === id ? reason : reason.children.map((child) => found(child, id)).find(Boolean)

test('八（一）2: 15 % of up to 100 staff', () => {
  assert.equal(enterprise(100, 14).verdict, 'notEligible')
  assert.equal(enterprise(100, 15).verdict, 'eligible')
  assert.equal(enterprise(100, 16).verdict, 'eligible')
  assert.equal(enterprise(7, 1).verdict, 'notEligible')
  assert.equal(enterprise(7, 2).verdict, 'eligible')
})

test('八（一）2: 8 % once staff is over 100', () => {
  assert.equal(enterprise(101, 8).verdict, 'notEligible')
  assert.equal(enterprise(101, 9).verdict, 'eligible')
  assert.equal(enterprise(100, 9).verdict, 'notEligible')
})

test('八（一）2: the answer says how many hires are needed', () => {
  assert.equal(found(enterprise(101, 5).reason, 'shareOfLargeStaff')?.needed, '9')
  assert.equal(found(enterprise(60, 5).reason, 'shareOfStaff')?.needed, '9')
})

test('八（一）: size, province and a clean record are each needed', () => {
  assert.equal(enterprise(100, 15, { enterpriseSize: 'no' }).verdict, 'notEligible')
  assert.equal(enterprise(100, 15, { enterpriseDistrict: 'outsideProvince' }).verdict, 'notEligible')
  assert.equal(enterprise(100, 15, { enterpriseDistrict: 'nongan' }).verdict, 'eligible')
  assert.deepEqual(unmet(enterprise(100, 15, { credit: 'yes' }).reason), ['creditClean'])
})

test('八（一）1: private non-enterprise units and cooperatives count, offices and hospitals do not', () => {
  const verdict = (unitKind: string) => enterprise(100, 15, { asker: 'otherUnit', unitKind }).verdict
  assert.deepEqual(['privateNonEnterprise', 'cooperative', 'individual'].map(verdict), [
    'eligible',
    'eligible',
    'eligible',
  ])
  assert.deepEqual(['publicBody', 'other'].map(verdict), ['notEligible', 'notEligible'])
})

test('八（一）2, （二）1: registered in the province and working in the area of the city', () => {
  const elsewhere = { enterpriseDistrict: 'elsewhereInProvince' }
  assert.equal(enterprise(100, 15, elsewhere).verdict, 'moreAnswersNeeded')
  assert.equal(enterprise(100, 15, { ...elsewhere, unitInCity: 'yes' }).verdict, 'eligible')
  assert.deepEqual(unmet(enterprise(100, 15, { ...elsewhere, unitInCity: 'no' }).reason), ['unitInCityArea'])
  const outside = { enterpriseDistrict: 'outsideProvince', unitInCity: 'yes' }
  assert.deepEqual(unmet(enterprise(100, 15, outside).reason), ['registeredInProvince'])
})

test('八（一）3: the record is that of grave breaches, and no remedy is made up', () => {
  const [reason] = enterprise(100, 15, { credit: 'yes' }).reason.children.filter(
    ({ id }) => id === 'creditClean',
  )
  assert.match(reason?.label ?? '', /等严重违法违规的信用记录/)
  assert.equal(reason?.remedy, undefined)
})

test('七, 八: the person is sent to one, the enterprise to the other', () => {
  assert.equal(decided('enterprise-loan', worker()).verdict, 'notForYou')
  assert.equal(decided('personal-loan', factory()).verdict, 'notForYou')
})
