import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { claimNumberFrom, normaliseClaimNumber } from '@domain/claim/claim-number'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('union', 'grassrootsUnion', 'union-1')
  city.grant('other', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

const found = async (officer: string, search: string) =>
  (
    await city.call(officer, 'list-review-queue', {
      view: 'waiting',
      organisationId: null,
      after: null,
      search,
    })
  ).rows.map(({ id }) => id)

test('a draft has no number; from the first submission on it is the same one, and the worker is told', async () => {
  const draft = await aWorker().withTicket().drafts(city)
  const { claimId, accountId, version } = draft
  assert.equal((await city.call(accountId, 'read-claim', { claimId })).number, null)
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: version })
  const { number, version: submitted } = await city.call(accountId, 'read-claim', { claimId })
  assert.ok(number && normaliseClaimNumber(number) === number)
  const correction = { fields: ['phone'], message: '请改手机号。' }
  const returned = await city.call('union', 'decide-claim', {
    claimId,
    expectedVersion: submitted,
    decision: { action: 'return', correction },
  })
  const seen = await city.call(accountId, 'read-claim', { claimId })
  // The source states by when the union above has to hand everything in, and no other last day for a correction.
  assert.deepEqual(seen.due, { day: '2023-05-10', certain: true })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: returned.version })
  assert.equal((await city.call(accountId, 'read-claim', { claimId })).number, number)
  const [listed] = (await city.call(accountId, 'list-my-claims', {})).claims
  assert.equal(listed?.number, number)
  assert.match(listed?.applicant?.nameMask ?? '', /^.\*+$/)
  assert.match(listed?.applicant?.phoneMask ?? '', /^\d{3}\*{4}\d{4}$/)
  const { messages } = await city.call(accountId, 'list-inbox', { before: null })
  for (const message of messages) assert.equal(message.values.number, number)
  assert.equal(messages.find(({ template }) => template === 'claimReturned')?.values.until, '2023-05-10')
})

test('an office finds its claim by the number as it was heard, and no other office does', async () => {
  const { claimId, accountId } = await aWorker().withTicket().submits(city)
  const { number } = await city.call(accountId, 'read-claim', { claimId })
  assert.ok(number)
  const heard = `${number.slice(0, 3)} ${number.slice(3, 6)}-${number.slice(6)}`
  for (const search of [number, heard]) assert.deepEqual(await found('union', search), [claimId])
  assert.deepEqual(await found('other', number), [])
  assert.deepEqual(await found('union', claimNumberFrom(0.5)), [])
  assert.equal((await city.call('union', 'open-review', { claimId })).number, number)
})

test('numbers of many claims differ, and one that is taken is not given again', async () => {
  const { takeNumber } = await import('../../../cloudfunctions/api/claim/claim-number')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { claims, claimNumbers } = await import('../../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { claimId } = await aWorker().withTicket().drafts(city)
  const claim = await findById(claims, claimId)
  assert.ok(claim)
  const first = await transact(async (transaction) => {
    const number = await takeNumber(transaction, claim)
    await transaction.put(claimNumbers, { _id: number, claimId: 'c-somebody-else' })
    return number
  })
  const second = await transact((transaction) => takeNumber(transaction, claim))
  assert.notEqual(second, first)
})
