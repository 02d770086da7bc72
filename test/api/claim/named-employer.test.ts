import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { ReviewDecision } from '@contract/review-calls'
import { districtUnionId } from '@domain/organisation/district-union'
import { cityDistricts, outerDistricts } from '@domain/packs/changchun-2023/districts'
import { unionTree } from '../../../scripts/union-tree'
import { aCity, type City } from '../support/city'
import { aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('union', 'grassrootsUnion', 'union-1')
  city.grant('district', 'districtUnion', 'district-qikai')
  city.grant('other-district', 'districtUnion', 'district-nanguan')
})
afterAll(() => city.close())

const employerNamed = { name: '长春无名小饭馆', district: 'qikai' }
const aNamedClaim = () => aWorker().with({ employerId: null, employerNamed }).withTicket().submits(city)

const decide = (officer: string, { claimId, version }: Drafted, decision: ReviewDecision) =>
  city.call(officer, 'decide-claim', { claimId, expectedVersion: version, decision })
const rowsOf = async (officer: string, view: 'waiting' | 'done' = 'waiting') =>
  (await city.call(officer, 'list-review-queue', { view, organisationId: null, after: null })).rows

test('each of the 17 district unions of the source can be named, and has its place in the union tree', () => {
  const districts = Object.keys({ ...cityDistricts, ...outerDistricts })
  assert.equal(districts.length, 17)
  const ids = unionTree().flatMap(({ _id, kind }) => (kind === 'districtUnion' ? [_id] : []))
  assert.deepEqual(districts.map(districtUnionId).sort(), [...ids].sort())
})

test('a claim with an employer that is not in the list waits at the district union, which sends it to a grassroots union', async () => {
  const claim = await aNamedClaim()
  const { claimId, accountId } = claim
  const own = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(own.stage, 'findingUnion')
  assert.deepEqual(own.form.employer, employerNamed)
  assert.equal(own.employer?.name, employerNamed.name)
  assert.equal(own.employer?.union, null)
  const [message] = (await city.call(accountId, 'list-inbox', { before: null })).messages
  assert.equal(message?.values.finding, 'yes')
  assert.equal((await rowsOf('district')).find(({ id }) => id === claimId)?.employerName, employerNamed.name)
  assert.ok(!(await rowsOf('other-district')).some(({ id }) => id === claimId))
  assert.equal((await city.fails('union', 'open-review', { claimId })).code, 'notFound')

  const view = await city.call('district', 'open-review', { claimId })
  const { unions } = await city.call('district', 'list-grassroots-unions', { claimId, text: '示范' })
  assert.ok(unions.some(({ id }) => id === 'union-1'))
  assert.equal(
    (await city.fails('other-district', 'list-grassroots-unions', { claimId, text: '' })).code,
    'notFound',
  )
  const assigned = await decide(
    'district',
    { ...claim, version: view.version },
    {
      action: 'assignUnion',
      unionId: 'union-1',
    },
  )
  assert.equal(assigned.stage, 'grassrootsReview')
  assert.ok((await rowsOf('union')).some(({ id }) => id === claimId))
  assert.ok((await rowsOf('district', 'done')).some(({ id }) => id === claimId))
  const after = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(after.employer?.union?.id, 'union-1')
  assert.ok(after.timeline.some(({ event }) => event === 'unionAssigned'))
  const told = (await city.call(accountId, 'list-inbox', { before: null })).messages
  assert.ok(told.some(({ template }) => template === 'unionFound'))

  // From here on it goes like any other, back to the same district.
  const forwarded = await decide(
    'union',
    { ...claim, version: assigned.version },
    {
      action: 'forward',
      identityConfirmed: true,
      originalsSeen: claim.tickets.map(({ id }) => id),
    },
  )
  assert.equal(forwarded.stage, 'districtReview')
  assert.ok((await rowsOf('district')).some(({ id }) => id === claimId))
})

test('only a grassroots union right below the district can be given the claim, and only while its union is looked for', async () => {
  const claim = await aNamedClaim()
  for (const unionId of ['district-qikai', 'district-nanguan', 'city-centre', 'nowhere']) {
    const failed = await city.fails('district', 'decide-claim', {
      claimId: claim.claimId,
      expectedVersion: claim.version,
      decision: { action: 'assignUnion', unionId },
    })
    assert.equal(failed.code, 'wrongInput', unionId)
  }
  const passing = {
    action: 'forward',
    identityConfirmed: true,
    originalsSeen: claim.tickets.map(({ id }) => id),
  }
  const input = { claimId: claim.claimId, expectedVersion: claim.version }
  assert.equal(
    (await city.fails('district', 'decide-claim', { ...input, decision: passing })).code,
    'wrongStage',
  )
  const listed = await aWorker().withTicket().submits(city)
  const wrong = await city.fails('union', 'decide-claim', {
    claimId: listed.claimId,
    expectedVersion: listed.version,
    decision: { action: 'assignUnion', unionId: 'union-1' },
  })
  assert.equal(wrong.code, 'wrongStage')
})

test('a union that asks for the employer gives the claim back to the district, not to itself', async () => {
  const claim = await aNamedClaim()
  const { accountId, claimId } = claim
  const assigned = await decide('district', claim, { action: 'assignUnion', unionId: 'union-1' })
  const correction = { fields: ['employer'], message: '不是我们单位的。' }
  const returned = await decide(
    'union',
    { ...claim, version: assigned.version },
    { action: 'return', correction },
  )
  const again = await city.call(accountId, 'submit-claim', { claimId, expectedVersion: returned.version })
  assert.equal(again.stage, 'findingUnion')
  // With an employer of the list it goes to that one's union.
  const back = await decide(
    'district',
    { ...claim, version: again.version },
    { action: 'return', correction },
  )
  const saved = await city.call(accountId, 'save-draft', {
    claimId,
    expectedVersion: back.version,
    changes: { form: { employer: { organisationId: 'employer-1' } } },
  })
  const last = await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  assert.equal(last.stage, 'grassrootsReview')
})

test('a corrected ticket goes back to the union that was found, and another name to the district again', async () => {
  const claim = await aNamedClaim()
  const { accountId, claimId } = claim
  const assigned = await decide('district', claim, { action: 'assignUnion', unionId: 'union-1' })
  const correction = { fields: ['phone'], message: '请改手机号。' }
  const returned = await decide(
    'union',
    { ...claim, version: assigned.version },
    { action: 'return', correction },
  )
  const again = await city.call(accountId, 'submit-claim', { claimId, expectedVersion: returned.version })
  assert.equal(again.stage, 'grassrootsReview')
  const back = await decide('union', { ...claim, version: again.version }, { action: 'return', correction })
  const saved = await city.call(accountId, 'save-draft', {
    claimId,
    expectedVersion: back.version,
    changes: { form: { employer: { ...employerNamed, name: '另一家小饭馆' } } },
  })
  const last = await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  assert.equal(last.stage, 'findingUnion')
})

test('a name is scrubbed and bounded, and the district must be one of the city', async () => {
  const { claimId, version, accountId } = await aWorker().withTicket().drafts(city)
  const save = (employer: { name: string; district: string }, expectedVersion = version) => ({
    claimId,
    expectedVersion,
    changes: { form: { employer } },
  })
  for (const named of [
    { name: '无名小店', district: 'elsewhere' },
    { name: '无名小店', district: '../x' },
  ])
    assert.deepEqual(await city.fails(accountId, 'save-draft', save(named)), {
      code: 'wrongInput',
      values: { field: 'changes.form.employer' },
    })
  let current = version
  for (const [name, problem] of [
    ['店', 'tooShort'],
    ['店'.repeat(61), 'tooLong'],
  ] as const) {
    current = (await city.call(accountId, 'save-draft', save({ name, district: 'qikai' }, current))).version
    const failed = await city.fails(accountId, 'submit-claim', { claimId, expectedVersion: current })
    assert.deepEqual(failed.values.problems, [{ field: 'employer', problem }])
  }
  const withNumber = { name: '老王饭馆 13812345678', district: 'qikai' }
  await city.call(accountId, 'save-draft', save(withNumber, current))
  const { employer } = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(employer?.name, '老王饭馆 [手机号]')
})
