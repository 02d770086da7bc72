import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { aCity, newKey, type City } from '../support/city'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

test('the same key and body answers the same and does it once', async () => {
  const { claimId, version, accountId } = await aWorker().withTicket().drafts(city)
  const key = newKey()
  const input = { claimId, expectedVersion: version }
  const first = await city.call(accountId, 'submit-claim', input, { key })
  const again = await city.call(accountId, 'submit-claim', input, { key })
  assert.deepEqual(again, first)
  const { timeline } = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(timeline.filter((entry) => entry.event === 'submitted').length, 1)
})

test('the same key with another body is refused and changes nothing', async () => {
  const { claimId, version, accountId } = await aWorker().withTicket().drafts(city)
  const key = newKey()
  await city.call(
    accountId,
    'save-draft',
    { claimId, expectedVersion: version, changes: { form: { name: '李样本' } } },
    { key },
  )
  const other = { claimId, expectedVersion: version, changes: { form: { name: '张样本' } } }
  assert.equal((await city.fails(accountId, 'save-draft', other, { key })).code, 'keyReused')
  assert.equal((await city.call(accountId, 'read-claim', { claimId })).form.name, '李样本')
})

test("a key belongs to its account: another person's same key is another write", async () => {
  const key = newKey()
  const purpose = 'handleClaim' as const
  await city.call('person-a', 'give-consent', { purpose, granted: true }, { key })
  const second = await city.call('person-b', 'give-consent', { purpose, granted: false }, { key })
  assert.deepEqual(second.consents, [])
})

test('twenty sendings of one submission at the same time submit once', async () => {
  const { claimId, version, accountId } = await aWorker().withTicket().drafts(city)
  const key = newKey()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      city.answer(accountId, 'submit-claim', { claimId, expectedVersion: version }, { key }),
    ),
  )
  const outputs = answers.flatMap((answered) => (answered.ok ? [JSON.stringify(answered.output)] : []))
  assert.ok(outputs.length > 0)
  assert.equal(new Set(outputs).size, 1)
  const { timeline } = await city.call(accountId, 'read-claim', { claimId })
  assert.equal(timeline.filter((entry) => entry.event === 'submitted').length, 1)
})

test('a remembered answer holds no personal data', async () => {
  const worker = aWorker().withTicket()
  await worker.submits(city)
  const stored = JSON.stringify(city.cloud.store.find('rememberedAnswers', {}, { limit: 1000 }))
  for (const value of [worker.content.idNumber, worker.content.phone, worker.content.name]) {
    assert.ok(value && !stored.includes(value))
  }
})

test('a remembered answer names nobody, and its body cannot be found again by trying ID numbers', async () => {
  city.grant('naming-administrator', 'administrator', 'platform')
  const { code } = await city.call('naming-administrator', 'create-invitation', {
    role: 'grassrootsUnion',
    organisationId: 'union-1',
    displayName: '名字样本',
  })
  await city.call('named-newcomer', 'accept-invitation', { code })
  const worker = aWorker('remembered-worker').withTicket()
  const { claimId, version } = await worker.drafts(city)
  const input = {
    claimId,
    expectedVersion: version,
    changes: { form: { idNumber: worker.content.idNumber ?? '' } },
  }
  await city.call(worker.accountId, 'save-draft', input)
  const stored = JSON.stringify(city.cloud.store.find('rememberedAnswers', {}, { limit: 1000 }))
  for (const name of ['名字样本', 'naming-administrator', 'remembered-worker'])
    assert.ok(!stored.includes(name), name)
  const { digestOf } = await import('../../../cloudfunctions/platform/security/vault')
  assert.ok(!stored.includes(digestOf(canonicalJson(['save-draft', input]))))
})

test('a write without a key is a wrong input', async () => {
  const { answerCall } = await import('../../../cloudfunctions/api/router')
  const event = { call: 'give-consent', input: { purpose: 'handleClaim', granted: true } }
  const answered = await answerCall(event, { accountId: 'keyless', now: new Date() })
  assert.deepEqual(answered, { ok: false, error: { code: 'wrongInput', values: { field: 'key' } } })
})

test('past its limit a call is refused with the seconds to wait, and other people are not', async () => {
  const now = new Date('2023-02-15T09:00:20+08:00')
  const codes: string[] = []
  for (let index = 0; index < 11; index += 1) {
    codes.push((await city.fails('guesser', 'accept-invitation', { code: 'GUESSGUESS' }, { now })).code)
  }
  assert.deepEqual(codes, [...Array.from({ length: 10 }, () => 'invitationNotValid'), 'tooMany'])
  const refused = await city.fails('guesser', 'accept-invitation', { code: 'GUESSGUESS' }, { now })
  assert.equal(refused.values.retryAfterSeconds, 3600 - 20)
  assert.equal(
    (await city.fails('somebody', 'accept-invitation', { code: 'GUESSGUESS' }, { now })).code,
    'invitationNotValid',
  )
})

test('of a burst at the start of a window no more get through than may', async () => {
  const codes = await Promise.all(
    Array.from({ length: 30 }, async () => {
      const answered = await city.answer('burst', 'accept-invitation', { code: 'GUESSGUESS' })
      return answered.ok ? 'ok' : answered.error.code
    }),
  )
  assert.ok(codes.filter((code) => code === 'invitationNotValid').length <= 10)
  assert.ok(!codes.includes('internal'))
})

test('every write has a limit', async () => {
  const input = { purpose: 'handleClaim', granted: true }
  let refused = ''
  for (let index = 0; index < 121 && refused === ''; index += 1) {
    const answered = await city.answer('writer', 'give-consent', input)
    refused = answered.ok ? '' : answered.error.code
  }
  assert.equal(refused, 'tooMany')
})
