import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallInput } from '@contract/calls'
import { aCity, duringCampaign, newKey, type City } from '../support/city'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

const packId = 'changchun-2023'
const answers = {
  asker: 'worker',
  situation: 'platform',
  householdRegister: '222401',
  matters: ['wantsWork'],
}
const order = ['asker', 'situation', 'householdRegister', 'union', 'matters']
const aCheck = (changes: Partial<CallInput<'keep-answers'>> = {}) => ({
  packId,
  answers,
  order,
  changedMillisecondsAgo: 0,
  ...changes,
})

const consents = (accountId: string, granted = true) =>
  city.call(accountId, 'give-consent', { purpose: 'keepAnswers', granted })
const keptOf = async (accountId: string, pack = packId) =>
  (await city.call(accountId, 'read-kept-answers', { packId: pack })).kept
const stored = () => city.cloud.store.find('keptAnswers', {}, { limit: 1000 })
const later = (milliseconds: number) => new Date(duringCampaign.getTime() + milliseconds)

test('answers come back as they were kept, for staff too, and nobody else sees any', async () => {
  for (const accountId of ['keeper', 'officer']) {
    await consents(accountId)
    const keptAt = duringCampaign.toISOString()
    assert.deepEqual(await city.call(accountId, 'keep-answers', aCheck()), {
      outcome: 'kept',
      keptAt,
      version: 1,
    })
    assert.deepEqual(await keptOf(accountId), { answers, order, keptAt, version: 1 })
    assert.equal(await keptOf(accountId, 'tianjin-2023'), null)
  }
  const others = await city.call('stranger', 'read-kept-answers', { packId })
  assert.deepEqual(others, await city.call('stranger', 'read-kept-answers', { packId: 'no-such-pack' }))
  await city.call('stranger', 'forget-kept-answers', { packId })
  assert.ok(await keptOf('keeper'))
})

test('nothing is kept before the person agrees', async () => {
  const error = await city.fails('undecided', 'keep-answers', aCheck())
  assert.deepEqual(error, { code: 'consentMissing', values: { purpose: 'keepAnswers' } })
  assert.equal(await keptOf('undecided'), null)
})

test('answers that cannot be right are refused and named, and what was kept stays', async () => {
  await consents('careless')
  await city.call('careless', 'keep-answers', aCheck())
  const wrong: [string, Partial<CallInput<'keep-answers'>>][] = [
    ['packId', { packId: 'atlantis-2023' }],
    ['order', { order: [...order, 'no-such-question'] }],
    ['order', { order: [...order, 'asker'] }],
    ['answers', { answers: { ...answers, '222401199002210011': 'yes' } }],
    ['answers', { order: ['asker'] }],
    ['answers.situation', { answers: { ...answers, situation: 'astronaut' } }],
    ['answers.householdRegister', { answers: { ...answers, householdRegister: '999999999' } }],
    ['answers.matters', { answers: { ...answers, matters: 'wantsWork' } }],
    ['answers', { answers: { asker: 'w'.repeat(16_001) } }],
    ['order', { order: Array.from({ length: 201 }, (_, index) => `q${index}`) }],
    ['changedMillisecondsAgo', { changedMillisecondsAgo: -1 }],
    ['changedMillisecondsAgo', { changedMillisecondsAgo: Number.MAX_SAFE_INTEGER }],
  ]
  for (const [field, changes] of wrong) {
    const error = await city.fails('careless', 'keep-answers', aCheck(changes))
    assert.deepEqual(error, { code: 'wrongInput', values: { field } })
  }
  assert.deepEqual((await keptOf('careless'))?.answers, answers)
})

test('nothing of it is stored in clear, and it opens in its own place only', async () => {
  await consents('private-person')
  await city.call('private-person', 'keep-answers', aCheck())
  const { openAnswers, keptAnswersId } = await import('../../../cloudfunctions/api/account/kept-answers')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const { keptAnswers } = await import('../../../cloudfunctions/platform/records/kept-answers')
  const record = await findById(keptAnswers, keptAnswersId('private-person', packId))
  assert.ok(record)
  assert.match(record.answers, /^v1\./)
  const remembered = city.cloud.store.find('rememberedAnswers', {}, { limit: 1000 })
  for (const text of ['private-person', 'platform', 'householdRegister', '222401', 'wantsWork'])
    assert.ok(!JSON.stringify([stored(), remembered]).includes(text), text)
  assert.deepEqual(openAnswers(record), { answers, order })
  assert.throws(() => openAnswers({ ...record, _id: keptAnswersId('thief', packId) }))
})

test('taking the consent back deletes the answers of every pack; giving it again brings none back', async () => {
  await consents('changed-mind')
  await city.call('changed-mind', 'keep-answers', aCheck())
  const tianjin = aCheck({ packId: 'tianjin-2023', answers: { asker: 'worker' }, order: ['asker'] })
  await city.call('changed-mind', 'keep-answers', tianjin)
  const before = stored().length
  await consents('changed-mind', false)
  assert.equal(stored().length, before - 2)
  await consents('changed-mind')
  assert.equal(await keptOf('changed-mind'), null)
})

test('a consent taken back while answers are on their way leaves none without consent', async () => {
  for (let round = 0; round < 8; round += 1) {
    const accountId = `hesitant-${round}`
    await consents(accountId)
    await Promise.all([
      city.answer(accountId, 'keep-answers', aCheck()),
      city.answer(accountId, 'give-consent', { purpose: 'keepAnswers', granted: false }),
    ])
    assert.equal(await keptOf(accountId), null)
  }
})

test('answers are deleted for good, and deleting none is no error', async () => {
  await consents('forgetful')
  await city.call('forgetful', 'keep-answers', aCheck())
  const before = stored().length
  for (let times = 0; times < 2; times += 1) await city.call('forgetful', 'forget-kept-answers', { packId })
  assert.equal(stored().length, before - 1)
  assert.equal(await keptOf('forgetful'), null)
  const { version } = await city.call('forgetful', 'keep-answers', aCheck())
  assert.equal(version, 1)
})

test('the newest change wins, whenever it arrives', async () => {
  await consents('two-phones')
  const own = { asker: 'worker' }
  const onBus = aCheck({ answers: own, order: ['asker'], changedMillisecondsAgo: 3_600_000 })
  await city.call('two-phones', 'keep-answers', aCheck({ changedMillisecondsAgo: 60_000 }))
  const late = await city.call('two-phones', 'keep-answers', onBus, { now: later(1_000) })
  assert.deepEqual(late, { outcome: 'newerKept', keptAt: duringCampaign.toISOString(), version: 1 })
  assert.deepEqual((await keptOf('two-phones'))?.answers, answers)
  const newest = await city.call('two-phones', 'keep-answers', { ...onBus, changedMillisecondsAgo: 0 })
  assert.deepEqual(newest, { outcome: 'kept', keptAt: duringCampaign.toISOString(), version: 2 })
  assert.deepEqual((await keptOf('two-phones'))?.answers, own)
})

test('the same sending again keeps once', async () => {
  await consents('bad-network')
  const key = newKey()
  const first = await city.call('bad-network', 'keep-answers', aCheck(), { key })
  assert.deepEqual(await city.call('bad-network', 'keep-answers', aCheck(), { key }), first)
  const other = await city.fails('bad-network', 'keep-answers', aCheck({ order: [], answers: {} }), { key })
  assert.equal(other.code, 'keyReused')
})

test('an account older than kept answers can keep some', async () => {
  const old = { createdAt: '2023-01-01T00:00:00.000Z', consents: [], grants: [], drafts: [], inboxReadAt: '' }
  city.cloud.store.insert('accounts', [{ _id: 'old-account', ...old }] as never[])
  await consents('old-account')
  await city.call('old-account', 'keep-answers', aCheck())
  assert.ok(await keptOf('old-account'))
})

test('answers that nobody touched for a year are forgotten, not a day before', async () => {
  const { forgetExpired } = await import('../../../cloudfunctions/clock/forget-expired')
  await consents('long-gone')
  await city.call('long-gone', 'keep-answers', aCheck())
  await forgetExpired(later(364 * 86_400_000))
  assert.ok(await keptOf('long-gone'))
  await forgetExpired(later(366 * 86_400_000))
  assert.equal(await keptOf('long-gone'), null)
})

test('each of the calls has a limit', async () => {
  await consents('eager')
  const now = later(3_600_000)
  for (const [name, input, most] of [
    ['keep-answers', aCheck(), 30],
    ['read-kept-answers', { packId }, 60],
    ['forget-kept-answers', { packId }, 30],
  ] as const) {
    for (let index = 0; index < most; index += 1) await city.call('eager', name, input, { now })
    assert.equal((await city.fails('eager', name, input, { now })).code, 'tooMany', name)
  }
})
