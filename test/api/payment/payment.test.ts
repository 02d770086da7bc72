import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { sheetsOfWorkbook } from '../../../cloudfunctions/platform/spreadsheets/read-workbook'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'
import { aCard, grantLevels, listForBank, payableClaim, releasedBatch } from '../support/paid-way'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const answered = (rows: readonly Record<string, string>[], result: string, reason = '') =>
  rows.map((row) => ({ ...row, 结果: result, 失败原因: reason }))
const claimOf = (claim: { accountId: string; claimId: string }) =>
  city.call(claim.accountId, 'read-claim', { claimId: claim.claimId })

test('nobody releases money to themselves', async () => {
  await payableClaim(city, {}, aWorker('centre-two'))
  const { id } = await city.call('centre', 'propose-batch', {})
  const { batch } = await city.call('centre', 'fill-batch', { batchId: id })
  assert.equal(batch.total.count, 1)
  const release = { batchId: id, expectedVersion: batch.version }
  assert.equal((await city.fails('centre-two', 'release-batch', release)).code, 'sameHand')
  city.grant('centre-three', 'cityCentre', 'city-centre')
  await city.call('centre-three', 'release-batch', release)
})

test('nobody releases money to themselves that is put in at the same moment', async () => {
  city.grant('centre-four', 'cityCentre', 'city-centre')
  await payableClaim(city, {}, aWorker('centre-four'))
  const { id, version } = await city.call('centre', 'propose-batch', {})
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  const collection = database.collection.bind(database)
  // The release has looked for its officer's own money among the lines, and found none; only then the batch is filled.
  database.collection = (name) => {
    const opened = collection(name)
    if (name !== 'paymentLines') return opened
    database.collection = collection
    const where = opened.where.bind(opened)
    opened.where = (filter) => {
      const query = where(filter)
      const limit = query.limit.bind(query)
      query.limit = (count) => {
        const limited = limit(count)
        const orderBy = limited.orderBy.bind(limited)
        limited.orderBy = (field, direction) => {
          const ordered = orderBy(field, direction)
          const get = ordered.get.bind(ordered)
          const fillThen = async () => {
            const found = await get()
            await city.call('centre', 'fill-batch', { batchId: id })
            return found
          }
          return Object.assign(ordered, { get: fillThen })
        }
        return limited
      }
      return query
    }
    return opened
  }
  const release = { batchId: id, expectedVersion: version + 1 }
  assert.equal((await city.fails('centre-four', 'release-batch', release)).code, 'staleVersion')
  assert.equal((await city.fails('centre-four', 'release-batch', release)).code, 'sameHand')
  await city.call('centre-two', 'release-batch', release)
  const [row] = await listForBank(city, id)
  assert.ok(row)
  const failed = { batchId: id, rows: answered([row], '失败', '卡号不对') }
  const own = await city.call('centre-four', 'import-bank-answer', failed)
  assert.deepEqual(own.outcomes, ['needsColleague'], 'nor says of their own that it did not arrive')
  assert.equal(own.batch.tallies.open.count, 1)
  const paid = { batchId: id, rows: answered([row], '成功') }
  assert.deepEqual((await city.call('centre', 'import-bank-answer', paid)).outcomes, ['paid'])
})

test('one proposes, another releases, the bank pays, the worker is told', async () => {
  const [first, second] = [await payableClaim(city), await payableClaim(city)]
  const { id } = await city.call('centre', 'propose-batch', {})
  const { batch } = await city.call('centre', 'fill-batch', { batchId: id })
  assert.deepEqual(batch.total, { count: 2, amount: 376_00 })
  const release = { batchId: id, expectedVersion: batch.version }
  assert.equal((await city.fails('centre', 'release-batch', release)).code, 'sameHand')
  assert.equal((await city.fails('centre-two', 'fill-batch', { batchId: id })).code, 'notAllowed')
  const early = await city.fails('centre-two', 'export-batch', { batchId: id, format: 'csv' })
  assert.deepEqual(early, { code: 'wrongBatchState', values: { state: 'proposed' } })
  await city.call('centre-two', 'release-batch', release)
  assert.equal((await city.fails('centre', 'cancel-batch', { batchId: id })).code, 'wrongBatchState')
  const rows = await listForBank(city, id)
  assert.equal(rows.length, 2)
  assert.match(rows[0]?.['收款卡号'] ?? '', /^6222\d{12}$/)
  const done = await city.call('centre', 'import-bank-answer', {
    batchId: id,
    rows: answered(rows, '成功'),
  })
  assert.deepEqual(done.outcomes, ['paid', 'paid'])
  assert.equal(done.batch.state, 'settled')
  for (const claim of [first, second]) {
    const view = await claimOf(claim)
    assert.equal(view.stage, 'paid')
    const last = view.timeline.at(-1)
    assert.deepEqual([last?.event, last?.amount], ['paid', 188_00])
    const { messages } = await city.call(claim.accountId, 'list-inbox', { before: null })
    const [told] = messages.filter(({ template }) => template === 'claimPaid')
    assert.deepEqual(told?.values, { amount: '188', card: view.bankCardMask, number: view.number })
  }
})

test('a claim is in one live batch only, and a paid one in none ever again', async () => {
  const claim = await payableClaim(city)
  const [one, two] = await Promise.all([
    city.call('centre', 'propose-batch', {}),
    city.call('centre-two', 'propose-batch', {}),
  ])
  const filled = await Promise.all([
    city.call('centre', 'fill-batch', { batchId: one.id }),
    city.call('centre-two', 'fill-batch', { batchId: two.id }),
  ])
  assert.equal(
    filled.reduce((sum, { batch }) => sum + batch.total.count, 0),
    1,
  )
  const holding = filled.find(({ batch }) => batch.total.count === 1)?.batch
  assert.ok(holding)
  const releaser = holding.id === one.id ? 'centre-two' : 'centre'
  await city.call(releaser, 'release-batch', { batchId: holding.id, expectedVersion: holding.version })
  const rows = await listForBank(city, holding.id)
  const input = { batchId: holding.id, rows: answered(rows, '成功') }
  await city.call('centre', 'import-bank-answer', input)
  assert.deepEqual((await city.call('centre', 'import-bank-answer', input)).outcomes, ['answeredBefore'])
  assert.equal((await city.call('centre', 'list-batches', {})).payable, 0)
  const { stage, version } = await claimOf(claim)
  assert.equal(stage, 'paid')
  const again = { claimId: claim.claimId, expectedVersion: version, cardNumber: aCard(99) }
  assert.equal((await city.fails(claim.accountId, 'give-bank-card', again)).code, 'wrongStage')
  const secondAccount = await city.call(claim.accountId, 'open-draft', { measureId: 'travel-subsidy' })
  assert.notEqual(secondAccount.claimId, claim.claimId)
})

test('an empty batch cannot be released', async () => {
  const { id, version } = await city.call('centre', 'propose-batch', {})
  const input = { batchId: id, expectedVersion: version }
  assert.equal((await city.fails('centre-two', 'release-batch', input)).code, 'emptyBatch')
})

test('a failure goes to the worker, who corrects the card, and then it is paid', async () => {
  const claim = await payableClaim(city)
  const first = await releasedBatch(city)
  const rows = await listForBank(city, first)
  const failed = answered(rows, '失败', '账号 6222000000000001234 户名不符')
  const { outcomes } = await city.call('centre', 'import-bank-answer', { batchId: first, rows: failed })
  assert.deepEqual(outcomes, ['failed'])
  const view = await claimOf(claim)
  assert.equal(view.stage, 'paymentFailed')
  assert.equal(view.timeline.at(-1)?.message, '账号 [卡号] 户名不符')
  const input = { claimId: claim.claimId, expectedVersion: view.version, cardNumber: aCard(77) }
  await city.call(claim.accountId, 'give-bank-card', input)
  const late = await city.call('centre', 'import-bank-answer', {
    batchId: first,
    rows: answered(rows, '成功'),
  })
  assert.deepEqual(late.outcomes, ['contradicts'], 'the old attempt can never pay')
  assert.equal((await claimOf(claim)).stage, 'approved')
  const second = await releasedBatch(city)
  const seen = await city.call('centre-two', 'read-batch', { batchId: second, afterNumber: 0 })
  assert.deepEqual(
    seen.lines.map(({ perhapsPaid, contradiction }) => [perhapsPaid, contradiction]),
    [[true, null]],
    'who releases the next attempt sees that the money may be there already',
  )
  const again = await listForBank(city, second)
  assert.equal(again[0]?.['收款卡号'], aCard(77))
  await city.call('centre', 'import-bank-answer', { batchId: second, rows: answered(again, '成功') })
  assert.equal((await claimOf(claim)).stage, 'paid')
})

test('a batch that is given up lets its claims go', async () => {
  const claim = await payableClaim(city)
  const { id } = await city.call('centre', 'propose-batch', {})
  await city.call('centre', 'fill-batch', { batchId: id })
  assert.equal((await claimOf(claim)).stage, 'inPayment')
  const { batch, more } = await city.call('centre-two', 'cancel-batch', { batchId: id })
  assert.equal(more, false)
  assert.deepEqual(batch.total, { count: 0, amount: 0 })
  assert.equal((await claimOf(claim)).stage, 'approved')
  const next = await releasedBatch(city)
  await city.call('centre', 'import-bank-answer', {
    batchId: next,
    rows: answered(await listForBank(city, next), '成功'),
  })
  assert.equal((await claimOf(claim)).stage, 'paid')
})

test('every row is answered: unreadable, unknown, another amount, another batch', async () => {
  await payableClaim(city)
  await payableClaim(city)
  const id = await releasedBatch(city)
  const [row, other] = await listForBank(city, id)
  assert.ok(row && other)
  const right = { ...row, 结果: '成功', 失败原因: '' }
  const { outcomes, batch } = await city.call('centre', 'import-bank-answer', {
    batchId: id,
    rows: [
      {},
      { ...right, 结果: '大概成功' },
      { ...right, 付款编号: 'c00000000000000000000-1' },
      { ...right, 付款编号: other['付款编号'] ?? '', '金额（元）': '188.01' },
      right,
      right,
    ],
  })
  assert.deepEqual(outcomes, [
    'unreadable',
    'unreadable',
    'unknownPayment',
    'amountDiffers',
    'paid',
    'answeredBefore',
  ])
  assert.deepEqual(batch.tallies.paid, { count: 1, amount: 188_00 })
  await city.call('centre', 'import-bank-answer', { batchId: id, rows: answered([other], '成功') })
})

test('two answers to one payment in one file book nothing of it, whichever comes first', async () => {
  await payableClaim(city)
  await payableClaim(city)
  const id = await releasedBatch(city)
  const [doubtful, clear] = await listForBank(city, id)
  assert.ok(doubtful && clear)
  const [paid] = answered([doubtful], '成功')
  const [failed] = answered([doubtful], '失败', '户名不符')
  assert.ok(paid && failed)
  const beside = answered([clear], '成功')
  const take = (rows: Record<string, string>[]) =>
    city.call('centre', 'import-bank-answer', { batchId: id, rows })
  const pairs: Record<string, string>[][] = [
    [paid, failed],
    [failed, paid],
    [paid, { ...paid, '金额（元）': '1.00' }],
  ]
  for (const pair of pairs) {
    const { outcomes, batch } = await take([...pair.slice(0, 1), ...beside, ...pair.slice(1)])
    assert.deepEqual([outcomes[0], outcomes[2]], ['twoAnswers', 'twoAnswers'])
    assert.deepEqual([batch.tallies.open.count, batch.tallies.paid.count, batch.contradictions], [1, 1, 0])
  }
  await take([paid, paid])
})

test('a later answer against what is booked changes nothing, and is written down once for somebody to ask', async () => {
  const claim = await payableClaim(city)
  const id = await releasedBatch(city)
  const rows = await listForBank(city, id)
  const take = async (result: string, reason = '') =>
    city.call('centre', 'import-bank-answer', { batchId: id, rows: answered(rows, result, reason) })
  assert.deepEqual((await take('成功')).outcomes, ['paid'])
  const before = await claimOf(claim)
  const auditRows = () =>
    city.cloud.store.find('auditRows', { claimId: id, event: 'batchContradicted' }, { limit: 10 })
  for (const attempt of [1, 2]) {
    const { outcomes, batch } = await take('已退汇', '账号 6222000000000001234 已销户')
    assert.deepEqual(outcomes, ['contradicts'], `attempt ${attempt}`)
    assert.deepEqual([batch.state, batch.contradictions, batch.tallies.failed.count], ['settled', 1, 0])
    assert.equal(auditRows().length, 1)
  }
  assert.deepEqual((await take('成功')).outcomes, ['answeredBefore'])
  assert.deepEqual(await claimOf(claim), before, 'neither stage nor timeline nor version moved')
  const { messages } = await city.call(claim.accountId, 'list-inbox', { before: null })
  assert.equal(messages.filter(({ template }) => template === 'paymentFailed').length, 0)
  const { lines } = await city.call('centre-two', 'read-batch', { batchId: id, afterNumber: 0 })
  const { paid, amount, reason } = lines[0]?.contradiction ?? {}
  assert.deepEqual([lines[0]?.state, paid, amount, reason], ['paid', false, 188_00, '账号 [卡号] 已销户'])
  const otherAmount = answered(rows, '成功').map((row) => ({ ...row, '金额（元）': '1.00' }))
  const { outcomes } = await city.call('centre', 'import-bank-answer', { batchId: id, rows: otherAmount })
  assert.deepEqual([outcomes, auditRows().length], [['contradicts'], 2])
  const { batches } = await city.call('centre', 'list-batches', {})
  assert.equal(batches.find((batch) => batch.id === id)?.contradictions, 1)
  assert.equal(batches.filter(({ state }) => state === 'released').length, 1)
})

test('the workbook holds every cell as text and each export is an audit row before anything is shown', async () => {
  await payableClaim(city)
  const id = await releasedBatch(city)
  const { contentBase64 } = await city.call('centre', 'export-batch', { batchId: id, format: 'xlsx' })
  const sheets = await sheetsOfWorkbook(Buffer.from(contentBase64, 'base64'), 100)
  assert.ok(Array.isArray(sheets))
  const [sheet] = sheets
  const cells = sheet?.rows.map((row) => row.cells) ?? []
  assert.equal(cells.length, 2)
  assert.ok(cells.flat().every((cell) => cell === null || typeof cell === 'string'))
  assert.ok(cells.some((row) => row.some((cell) => /^6222\d{12}$/.test(String(cell)))))
  const rows = city.cloud.store.find('auditRows', { claimId: id, event: 'batchExported' }, { limit: 10 })
  assert.equal(rows.length, 1)
  const shown = JSON.stringify(await city.call('centre', 'read-batch', { batchId: id, afterNumber: 0 }))
  assert.doesNotMatch(shown, /\d{12}/)
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const audit = await verifyWholeAudit()
  assert.deepEqual(audit.faults, [])
  assert.ok(audit.batches > 5)
})
