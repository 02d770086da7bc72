import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
import { KeptHead } from '../../../cloudfunctions/platform/records/audit-head'
import { aCity, type City } from '../support/city'
import { faultsNow, linesOf, sealNow, tamperer } from '../support/tamper'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

const file = () => process.env.AUDIT_HEADS ?? ''
const keptNow = () =>
  readFileSync(file(), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => KeptHead.parse(JSON.parse(line)))
const day = (date: number) => new Date(`2023-02-${date}T00:01:00+08:00`)
const february = (date: number, time: string) => new Date(`2023-02-${date}T${time}+08:00`)

async function draft(now: Date): Promise<string> {
  return (await aWorker().drafts(city, { now })).claimId
}

test('a head lists what grew since the one before, once a day, and never what has not settled', async () => {
  const first = await draft(february(15, '09:00:00'))
  assert.equal(await sealNow(february(15, '09:01:59')), 0, 'a call may still be under way')
  assert.equal(await sealNow(february(15, '09:02:01')), 1)
  const second = await draft(february(15, '12:00:00'))
  assert.equal(await sealNow(february(15, '23:59:59')), 0, 'one a day')
  assert.equal(await sealNow(day(16)), 1)
  assert.equal(await sealNow(day(17)), 1, 'a quiet day has its head too')
  const heads = keptNow()
  assert.deepEqual(
    heads.map(({ number, chains, rows, entries }) => [number, chains, rows, entries.map(([id]) => id)]),
    [
      [1, 1, 1, [first]],
      [2, 2, 2, [second]],
      [3, 2, 2, []],
    ],
  )
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('a head that was kept while the function died is kept again, and verifies', async () => {
  const by = tamperer(city)
  const { _id, ...before } = by.one('auditHeads', { _id: 'last' })
  await draft(february(17, '10:00:00'))
  await sealNow(day(18))
  by.set('auditHeads', _id, before)
  await draft(february(18, '10:00:00'))
  await sealNow(day(19))
  assert.deepEqual(
    keptNow().map(({ number }) => number),
    [1, 2, 3, 4, 4],
  )
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('heads that were changed, left out or begun anew are found', async () => {
  const whole = readFileSync(file(), 'utf8')
  const lines = whole.split('\n')
  const attempts: [string, RegExp][] = [
    [lines.filter((_, index) => index !== 1).join('\n'), /head 3: it does not follow head 1/],
    [lines.slice(0, 3).join('\n'), /head 4 was sealed, and of the kept ones the last is 3/],
    [whole.replace('"chains":2', '"chains":1'), /head 2: it was changed/],
    [whole.replace(/"entries":\[\[[^\]]*\]\]/, '"entries":[]'), /head 1: it was changed/],
    [`${whole}${lines[0] ?? ''}\n`, /head 1: it does not follow head 4/],
    [`${whole}no head\n`, /not readable/],
  ]
  for (const [text, finding] of attempts) {
    writeFileSync(file(), text)
    assert.match(linesOf(await faultsNow()).join('\n'), finding)
  }
  writeFileSync(file(), whole)
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('a database set back to an older day misses what the heads list', async () => {
  const claimId = await draft(february(19, '10:00:00'))
  await sealNow(day(20))
  const by = tamperer(city)
  by.remove('claims', { _id: claimId })
  by.remove('auditRows', { claimId })
  by.remove('auditHeads', {})
  const faults = linesOf(await faultsNow())
  assert.ok(
    faults.some((line) => line.includes(`claim ${claimId}: audit row 1 is missing`)),
    faults.join('\n'),
  )
})

test('a claim put back as it was before, rows and all, misses the rows that the heads list', async () => {
  const { claimId, accountId, version } = await aWorker()
    .withTicket()
    .drafts(city, { now: february(20, '08:00:00') })
  const by = tamperer(city)
  const { _id, ...before } = by.one('claims', { _id: claimId })
  const submission = { claimId, expectedVersion: version }
  await city.call(accountId, 'submit-claim', submission, { now: february(20, '08:10:00') })
  const setBack = () => {
    by.set('claims', _id, before)
    by.remove('auditRows', { claimId, event: 'submitted' })
  }
  await sealNow(february(20, '09:00:00'))
  setBack()
  const faults = linesOf(await faultsNow())
  assert.ok(
    faults.some((line) => line.startsWith(`claim ${claimId}: audit row 2 is missing`)),
    faults.join('\n'),
  )
})

test('without a file in the settings a head is kept in the storage of the cloud', async () => {
  const [head] = keptNow()
  assert.ok(head)
  const kept = file()
  jest.resetModules()
  process.env.AUDIT_HEADS = ''
  const { keepHead } = await import('../../../cloudfunctions/platform/trail/keep-head')
  await keepHead(head)
  process.env.AUDIT_HEADS = kept
  jest.resetModules()
  const { downloadFile } = await import('../../../cloudfunctions/platform/files/files')
  const text = await downloadFile('cloud://local-env.local-bucket/audit-heads/00000001.json')
  assert.deepEqual(JSON.parse(String(text)), head)
})

test('more rows than a head holds are sealed by several, each bounded', async () => {
  const { appendAudit } = await import('../../../cloudfunctions/platform/trail/audit')
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const claimId = await draft(february(20, '10:00:00'))
  const actor = { accountId: 'x', role: 'worker', organisation: '' }
  const row = { event: 'opened' as const, actor, at: february(20, '10:00:00') }
  for (let done = 0; done < 5200; done += 400)
    await transact(async (transaction) => {
      let claim = await transaction.get(claims, claimId)
      assert.ok(claim)
      for (let index = 0; index < 400; index += 1) claim = await appendAudit(transaction, claim, row)
      await transaction.put(claims, claim)
    })
  // The database of the test before is gone with its heads: this one begins anew.
  writeFileSync(file(), '')
  assert.equal(await sealNow(day(21)), 2)
  const heads = keptNow()
  assert.deepEqual(
    heads.map(({ complete, entries }) => [complete, entries.length > 0]),
    [
      [false, true],
      [true, true],
    ],
  )
  assert.ok(
    heads.every(({ entries }) => entries.length < 20),
    'a chain is listed once',
  )
})
