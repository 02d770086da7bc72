import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { Document } from '../../../cloudfunctions/local/database/document'
import { aCity, type City } from '../support/city'
import { grantLevels, listForBank, payableClaim, releasedBatch } from '../support/paid-way'
import { faultsAfter, faultsNow, linesOf, sealNow, tamperer, type Tamperer } from '../support/tamper'
import { aWorker } from '../support/worker'

let city: City
/** Claims and batches by how far they came. */
const made = { paid: '', failed: '', inPayment: '', approved: '', district: '', settled: '', released: '' }

beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
  made.paid = (await payableClaim(city)).claimId
  made.failed = (await payableClaim(city)).claimId
  made.settled = await releasedBatch(city)
  const list = await listForBank(city, made.settled)
  const rows = list.map((row, index) => ({
    ...row,
    结果: index === 0 ? '成功' : '失败',
    失败原因: '户名不符',
  }))
  await city.call('centre', 'import-bank-answer', { batchId: made.settled, rows })
  // Two claims of one moment stand in the list in any order.
  const [first] = city.cloud.store.find('claims', { stage: 'paid' }, { limit: 1 })
  if (first?.document._id !== made.paid) [made.paid, made.failed] = [made.failed, made.paid]
  made.inPayment = (await payableClaim(city)).claimId
  await payableClaim(city)
  made.released = await releasedBatch(city)
  await listForBank(city, made.released)
  made.approved = (await payableClaim(city)).claimId
  const claim = await aWorker().withTicket().submits(city)
  made.district = claim.claimId
  const decision = {
    action: 'forward' as const,
    identityConfirmed: true,
    originalsSeen: claim.tickets.map(({ id }) => id),
  }
  await city.call('union', 'decide-claim', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    decision,
  })
  const withdrawn = await aWorker('leaver').withTicket().submits(city)
  const own = { claimId: withdrawn.claimId, expectedVersion: withdrawn.version }
  const { version } = await city.call('leaver', 'withdraw-claim', own)
  await city.call('leaver', 'erase-claim', { ...own, expectedVersion: version })
  const draft = await aWorker('undecided').withTicket().drafts(city)
  await city.call('undecided', 'discard-draft', { claimId: draft.claimId, expectedVersion: draft.version })
  await aWorker('begins').drafts(city)
  assert.equal(await sealNow(), 1)
})
afterAll(() => city.close())

const lastRow = (by: Tamperer, claimId: string) => {
  const rows = by
    .all('auditRows', { claimId })
    .sort((left, right) => Number(left.sequence) - Number(right.sequence))
  return { last: rows.at(-1), before: rows.at(-2) }
}

/** Drops the last row and sets the head of the chain back to the one before. */
function setBack(by: Tamperer, collection: string, id: string): void {
  const { last, before } = lastRow(by, id)
  assert.ok(last && before)
  by.remove('auditRows', { _id: last._id })
  by.set(collection, id, { auditSequence: before.sequence, auditHash: before.hash })
}

function deleteClaim(by: Tamperer, claimId: string): void {
  by.remove('claims', { _id: claimId })
  by.remove('auditRows', { claimId })
}

test('erased claims, discarded drafts, failed and paid payments verify, sealed and not', async () => {
  assert.deepEqual(linesOf(await faultsNow()), [])
})

const lineOf = (by: Tamperer, claimId: string) => by.one('paymentLines', { claimId })

const tamperings: [string, (by: Tamperer) => void, RegExp][] = [
  [
    'a last row dropped with the head set back',
    (by) => setBack(by, 'claims', made.district),
    /head of its chain was set/,
  ],
  ['the same in a batch', (by) => setBack(by, 'paymentBatches', made.released), /head of its chain was set/],
  [
    'a claim deleted with its rows',
    (by) => deleteClaim(by, made.district),
    /claim .*audit row \d+ is missing; it was there/,
  ],
  [
    'rows whose claim was deleted',
    (by) => by.remove('claims', { _id: made.district }),
    /is missing, and 3 audit rows/,
  ],
  [
    'rows whose batch was deleted',
    (by) => by.remove('paymentBatches', { _id: made.released }),
    /batch .* is missing, and/,
  ],
  [
    'a batch deleted with its rows and payments',
    (by) => {
      by.remove('paymentBatches', { _id: made.released })
      by.remove('auditRows', { claimId: made.released })
      by.remove('paymentLines', { batchId: made.released })
    },
    /payment .*-1 of batch .* is missing/,
  ],
  [
    'an amount raised in a claim',
    (by) => by.set('claims', made.approved, { 'decision.amount.payable': 30_000_00 }),
    /pays 30000.00 yuan, and its audit rows say 188.00 yuan/,
  ],
  [
    'an amount raised in claim and released batch',
    (by) => {
      const line = lineOf(by, made.inPayment)
      by.set('claims', made.inPayment, { 'decision.amount.payable': 30_000_00 })
      by.set('paymentLines', line._id, { amount: 30_000_00 })
      by.set('paymentBatches', made.released, { 'tallies.open.amount': 30_188_00 })
    },
    /batch .*2 payments of 376.00 yuan were released, and 2 of 30188.00 yuan are there/,
  ],
  [
    'two payments that swap their amounts',
    (by) => {
      const [one, two] = by.all('paymentLines', { batchId: made.released })
      assert.ok(one && two)
      by.set('paymentLines', one._id, { amount: 1_00 })
      by.set('paymentLines', two._id, { amount: 375_00 })
    },
    /were released, and 2 of 376.00 yuan are there, not the same ones/,
  ],
  [
    'a decision whose tree was changed',
    (by) => by.set('claims', made.district, { 'decision.amount.sum': 500_00 }),
    /made again/,
  ],
  [
    'a stage set to approved',
    (by) => by.set('claims', made.district, { stage: 'approved' }),
    /stage is approved, and its audit rows lead to districtReview/,
  ],
  ['a stage set back from paid', (by) => by.set('claims', made.paid, { stage: 'approved' }), /lead to paid/],
  [
    'a failed payment set to approved to be paid again',
    (by) => by.set('claims', made.failed, { stage: 'approved', payableKey: 'x' }),
    /lead to paymentFailed/,
  ],
  [
    'a payment deleted',
    (by) => by.remove('payments', { claimId: made.paid }),
    /is paid by its audit rows, and the payment record/,
  ],
  [
    'a payment raised',
    (by) => by.set('payments', by.one('payments', { claimId: made.paid })._id, { amount: 999_00 }),
    /payment record .* is of 999.00 yuan/,
  ],
  [
    'a payment of a claim that is not paid',
    (by) => by.put('payments', { _id: 'slot', claimId: made.district, lineId: 'x', amount: 1_00, at: '' }),
    /payment slot: it is for claim .*, which is districtReview/,
  ],
  [
    'a batch set to settled',
    (by) => by.set('paymentBatches', made.released, { state: 'settled' }),
    /it is settled, and its audit rows lead to released/,
  ],
  [
    'sums of a batch',
    (by) => by.set('paymentBatches', made.settled, { 'tallies.paid.amount': 1 }),
    /its sums/,
  ],
  [
    'a payment taken out of a batch',
    (by) => by.remove('paymentLines', { claimId: made.inPayment }),
    /payments of 376.00 yuan were released, and 1/,
  ],
  [
    'a payment put into a released batch',
    (by) => by.put('paymentLines', { ...lineOf(by, made.inPayment), _id: `${made.inPayment}-2`, number: 3 }),
    /was never made from claim/,
  ],
  [
    'a claim moved to another batch',
    (by) => by.set('claims', made.inPayment, { batchId: made.settled }),
    /is in batch .*, and by its audit rows in/,
  ],
  [
    'a payment said to have failed',
    (by) => by.set('paymentLines', lineOf(by, made.paid)._id, { state: 'failed' }),
    /is failed, and its audit rows say paid/,
  ],
  [
    'a card of somebody else',
    (by) => by.set('claims', made.approved, { bankCard: { sealed: 'x', mask: '6222 **** 9999' } }),
    /its card is 6222 \*\*\*\* 9999/,
  ],
  [
    'a ticket that was dearer than the one handed in',
    (by) => by.set('claims', made.district, { 'tickets.0.fare': 290_00 }),
    /person or tickets are not those that were handed in/,
  ],
  [
    'who released a batch',
    (by) => by.set('paymentBatches', made.released, { 'released.accountId': 'centre' }),
    /released by somebody else/,
  ],
  [
    'a place set free',
    (by) =>
      by.set('claimSlots', by.one('claimSlots', { liveClaimId: made.district })._id, { liveClaimId: 'gone' }),
    /claim gone, which has the place, is missing/,
  ],
  [
    'the trace of a discarded draft',
    (by) => by.remove('auditRows', { event: 'discarded' }),
    /is missing, and 1 audit rows of it are there/,
  ],
  [
    'all that is left of a discarded draft',
    (by) => by.remove('auditRows', { claimId: by.one('auditRows', { event: 'discarded' }).claimId }),
    /audit row 2 is missing; it was there/,
  ],
  [
    'the last head set aside',
    (by) => by.set('auditHeads', 'last', { number: 5 }),
    /head 5 was sealed, and of the kept ones the last is 1/,
  ],
]

for (const [name, change, finding] of tamperings)
  test(`found: ${name}`, async () => {
    const found = await faultsAfter(city, change)
    assert.ok(
      found.some((line) => finding.test(line)),
      found.join('\n') || 'nothing was found',
    )
  })

test('whatever single field of a stored claim, batch or payment is about money or the way, changing it is found', async () => {
  const watched: [string, string, readonly string[]][] = [
    [
      'claims',
      made.inPayment,
      [
        'stage',
        'paymentAttempts',
        'batchId',
        'packHash',
        'auditSequence',
        'auditHash',
        'auditSeal',
        'slotId',
        'form.employer',
        'form.workerKind',
        'sealed.name.sealed',
      ],
    ],
    ['paymentBatches', made.released, ['state', 'lines', 'auditSequence', 'auditHash', 'auditSeal']],
    [
      'paymentLines',
      lineOf(tamperer(city), made.inPayment)._id,
      ['batchId', 'claimId', 'number', 'amount', 'payee', 'seal', 'state'],
    ],
  ]
  const others: Document = { stage: 'paid', state: 'settled' }
  for (const [collection, id, fields] of watched)
    for (const field of fields) {
      const found = await faultsAfter(city, (by) => {
        const now = by.one(collection, { _id: id })[field]
        const other = typeof now === 'number' ? now + 1 : (others[field] ?? 'other')
        by.set(collection, id, {
          [field]: collection === 'paymentLines' && field === 'state' ? 'paid' : other,
        })
      })
      assert.notDeepEqual(found, [], `${collection}.${field}`)
    }
})

test('nothing leaves for the bank and nothing is booked when a batch is not what was released', async () => {
  const by = tamperer(city)
  const line = lineOf(by, made.inPayment)
  const other = by.all('paymentLines', { batchId: made.released }).find(({ _id }) => _id !== line._id)
  assert.ok(other)
  const exported = { batchId: made.released, format: 'csv' as const }
  const fields: [string, string, Document][] = [
    ['paymentLines', line._id, { amount: 30_000_00 }],
    ['paymentLines', line._id, { seal: other.seal, payee: other.payee }],
    ['paymentLines', line._id, { state: 'takenOut', amount: 1 }],
    ['claims', made.inPayment, { bankCard: by.one('claims', { _id: made.approved }).bankCard }],
    ['claims', made.inPayment, { batchId: made.settled }],
  ]
  for (const [collection, id, change] of fields) {
    const before = by.one(collection, { _id: id })
    by.set(collection, id, change)
    city.expectDefect('payments differ from the audit trail')
    assert.equal(
      (await city.fails('centre', 'export-batch', exported)).code,
      'listDiffers',
      JSON.stringify(change),
    )
    const { _id, ...fields } = before
    by.set(collection, _id, fields)
  }
  const list = await listForBank(city, made.released)
  const rows = list.map((row): Record<string, string> => ({ ...row, 结果: '成功' }))
  by.set('paymentLines', line._id, { amount: 30_000_00 })
  const raised = rows.map((row) =>
    row['付款编号'] === line._id ? { ...row, '金额（元）': '30000.00' } : row,
  )
  city.expectDefect('payments differ from the audit trail')
  const input = { batchId: made.released, rows: raised.filter((row) => row['付款编号'] === line._id) }
  assert.equal((await city.fails('centre', 'import-bank-answer', input)).code, 'listDiffers')
  by.set('paymentLines', line._id, { amount: line.amount })
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('an amount that was never approved comes into no batch, and a changed batch is not released', async () => {
  const by = tamperer(city)
  const { decision } = by.one('claims', { _id: made.approved })
  by.set('claims', made.approved, { 'decision.amount.payable': 300_00 })
  const { id } = await city.call('centre', 'propose-batch', {})
  city.expectDefect('payments differ from the audit trail')
  assert.equal((await city.fails('centre', 'fill-batch', { batchId: id })).code, 'listDiffers')
  by.set('claims', made.approved, { decision })
  const { batch } = await city.call('centre', 'fill-batch', { batchId: id })
  const line = lineOf(by, made.approved)
  const release = { batchId: id, expectedVersion: batch.version }
  by.set('paymentLines', line._id, { amount: 300_00 })
  by.set('paymentBatches', id, { 'tallies.open.amount': 300_00 })
  city.expectDefect('payments differ from the audit trail')
  assert.equal((await city.fails('centre-two', 'release-batch', release)).code, 'listDiffers')
  by.set('paymentLines', line._id, { amount: line.amount })
  assert.equal(
    (await city.fails('centre-two', 'release-batch', release)).code,
    'listDiffers',
    'sums without their lines',
  )
  by.set('paymentBatches', id, { 'tallies.open.amount': line.amount })
  await city.call('centre-two', 'release-batch', release)
})
