import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import type { Document } from '../../../cloudfunctions/local/database/document'
import type { CallOptions, City } from '../support/city'
import {
  anAccount,
  anInventedCity,
  anInventedEnterprise,
  clockTick,
  decides,
  inventedClaim,
  inventedDraft,
  listOfBatch,
  seesPapers,
  storedClaim,
  type InventedClaim,
} from '../support/invented'
import { handInPaper } from '../support/papers'
import { faultsNow, linesOf } from '../support/tamper'

let city: City
beforeAll(async () => {
  city = await anInventedCity({ secondReadingShare: 1 })
})
afterAll(() => city.close())

const at = (instant: string) => ({ now: new Date(`${instant}+08:00`) })
/** The notice of a claim that is passed on 15 February runs over the 16th, 17th and 20th. */
const lastDayOver = new Date('2023-02-21T00:10:00+08:00')
const later = at('2023-02-21T10:00:00')

const visited = { visitedOn: '2023-02-14' }
const forward = (asks: Record<string, string> = visited) => ({ action: 'forward' as const, asks })

/** A claim that stands on the public notice of its district. */
async function inNotice(options: CallOptions = {}): Promise<InventedClaim> {
  const claim = await inventedClaim(city)
  await seesPapers(city, 'district', claim, options)
  assert.equal(await decides(city, 'district', claim, forward(), options), 'publicNotice')
  return claim
}

const rowOf = async ({ claimId }: InventedClaim) => {
  const { noticePlace } = await storedClaim(claimId)
  assert.ok(noticePlace)
  return noticePlace
}

/** A claim whose notice, posted on one day, was over on another: with the bureau, as it is then. */
async function atBureau(posted: string, over: string): Promise<InventedClaim> {
  const claim = await inNotice(at(`${posted}T11:00:00`))
  await clockTick(new Date(`${over}T00:10:00+08:00`))
  claim.version = (await storedClaim(claim.claimId)).version
  return claim
}

test('without its needed papers it is not handed in, and each that is missing is named', async () => {
  const draft = await inventedDraft(city)
  const { accountId, claimId, papers } = draft
  const changes = { papers: { licence: papers.licence ?? [] } }
  const saved = await city.call(accountId, 'save-draft', { claimId, expectedVersion: draft.version, changes })
  const input = { claimId, expectedVersion: saved.version }
  const { code, values } = await city.fails(accountId, 'submit-claim', input)
  assert.equal(code, 'contentIncomplete')
  assert.deepEqual(values.problems, [{ field: 'paper:contracts', problem: 'paperMissing' }])
})

test('where the district has no such office, or the form names none, it is not handed in', async () => {
  const draft = await inventedDraft(city, anInventedEnterprise(city, { district: 'nowhere' }))
  const input = { claimId: draft.claimId, expectedVersion: draft.version }
  assert.equal((await city.fails(draft.accountId, 'submit-claim', input)).code, 'contentIncomplete')
})

test('the district passes on what it has seen and answered, and nothing less', async () => {
  const claim = await inventedClaim(city)
  const { claimId, version: expectedVersion } = claim
  const fails = (asks?: Record<string, string>) =>
    city.fails('district', 'decide-claim', {
      claimId,
      expectedVersion,
      decision: { action: 'forward', asks },
    })
  assert.deepEqual(await fails(visited), {
    code: 'papersNotSeen',
    values: { papers: ['licence', 'contracts'] },
  })
  await seesPapers(city, 'district-two', claim)
  const problemsOf = async (asks?: Record<string, string>) => (await fails(asks)).values.problems
  assert.deepEqual(await problemsOf(), [{ field: 'visitedOn', problem: 'missing' }])
  assert.deepEqual(await problemsOf({ visitedOn: '2023-02-16' }), [
    { field: 'visitedOn', problem: 'dayInFuture' },
  ])
  assert.equal(await decides(city, 'district', claim, forward({ visitedOn: '2023-02-15' })), 'publicNotice')
  assert.deepEqual((await storedClaim(claimId)).asked, { districtCheck: { visitedOn: '2023-02-15' } })
})

test('its notice shows to everybody what the procedure names, masked, and what is paid', async () => {
  const claim = await inNotice()
  const { noticeId, rowId } = await rowOf(claim)
  const { notice, rows } = await city.call('anybody', 'read-notice', { noticeId, after: null })
  assert.deepEqual(notice.headings, ['企业名称', '统一社会信用代码', '法人代表', '新招的人数', '金额'])
  assert.equal(notice.title, '示例补贴公示')
  assert.deepEqual(notice.closesOn, { day: day('2023-02-20'), certain: true })
  const cells = rows.find(({ id }) => id === rowId)?.cells
  assert.deepEqual(cells?.slice(2), ['王**', '8', '8000 元'])
  assert.equal(cells?.[0], claim.form.unitName)
})

test('nothing passes a notice that runs, nor while an objection is open, and the clock passes on the others', async () => {
  const [objected, other] = [await inNotice(), await inNotice()]
  const place = await rowOf(objected)
  const reason = '这家企业没有招这么多人，我在那里上班。'
  const { objectionId } = await city.call('citizen', 'object-to-notice', { ...place, reason })
  assert.equal(await clockTick(new Date('2023-02-20T23:50:00+08:00')), 0)
  const passed = await clockTick(lastDayOver)
  assert.ok(passed >= 1)
  const [held, gone] = [await storedClaim(objected.claimId), await storedClaim(other.claimId)]
  assert.deepEqual([held.stage, gone.stage], ['publicNotice', 'bureauReview'])
  assert.equal(gone.noticePlace, null)
  const row = city.cloud.store.find(
    'auditRows',
    { claimId: other.claimId, event: 'noticePassed' },
    { limit: 2 },
  )
  assert.deepEqual(
    row.map(({ document }) => (document.actor as { role: string }).role),
    ['clock'],
  )
  assert.equal(await clockTick(lastDayOver), 0, 'done again it passes nothing')
  const settle = { objectionId, outcome: 'rejected' as const, answer: '查过工资表，人数是对的。' }
  await city.call('district-two', 'settle-objection', settle, later)
  assert.equal(await clockTick(later.now), 1)
  assert.equal((await storedClaim(objected.claimId)).stage, 'bureauReview')
})

test('what an objection was right about goes back to who applies, and comes on a notice anew', async () => {
  const claim = await inNotice()
  const reason = '营业执照是别的公司的，请看一看。'
  const { objectionId } = await city.call('citizen', 'object-to-notice', { ...(await rowOf(claim)), reason })
  const settle = { objectionId, outcome: 'upheld' as const, answer: '查过了，说得对，已经退回。' }
  await city.call('district-two', 'settle-objection', settle)
  await clockTick(lastDayOver)
  assert.equal((await storedClaim(claim.claimId)).stage, 'publicNotice')
  const correction = { fields: ['paper:licence', 'unitName'], message: '请换成您企业的营业执照。' }
  assert.equal(await decides(city, 'district', claim, { action: 'return', correction }, later), 'returned')
  const { accountId, claimId, papers } = claim
  const licence = [await handInPaper(city, accountId, claimId, 'licence')]
  const changes = { papers: { ...papers, licence } }
  const saved = await city.call(
    accountId,
    'save-draft',
    { claimId, expectedVersion: claim.version, changes },
    later,
  )
  const again = { claimId, expectedVersion: saved.version }
  const { stage, version } = await city.call(accountId, 'submit-claim', again, later)
  assert.equal(stage, 'districtCheck')
  const corrected = { ...claim, version, papers: changes.papers }
  const unseen = await city.fails(
    'district',
    'decide-claim',
    { claimId, expectedVersion: version, decision: forward() },
    later,
  )
  assert.deepEqual(unseen, { code: 'papersNotSeen', values: { papers: ['licence'] } })
  await seesPapers(city, 'district', corrected, later)
  assert.equal(await decides(city, 'district', corrected, forward(), later), 'publicNotice')
  assert.equal((await rowOf(corrected)).noticeId === (await rowOf(await inNotice())).noticeId, false)
})

test('a correction names what the claim has', async () => {
  const claim = await inventedClaim(city)
  const { claimId, version: expectedVersion } = claim
  for (const field of ['paper:passport', 'tickets', 'nobody', 'ticket:t00000000']) {
    const correction = { fields: [field], message: '请改。' }
    const decision = { action: 'return' as const, correction }
    const refused = await city.fails('district', 'decide-claim', { claimId, expectedVersion, decision })
    assert.deepEqual(refused, { code: 'wrongInput', values: { field: 'decision.correction.fields' } }, field)
  }
})

test('refused or withdrawn on its notice, it is taken off it and gives up the place of its enterprise', async () => {
  const refused = await inNotice()
  const withdrawn = await inNotice()
  const places = [await rowOf(refused), await rowOf(withdrawn)]
  const decision = { action: 'refuse', conditionId: 'trade', message: '不是工厂，也不是快递企业。' } as const
  assert.equal(await decides(city, 'district', refused, decision), 'refused')
  await city.call(withdrawn.accountId, 'withdraw-claim', {
    claimId: withdrawn.claimId,
    expectedVersion: withdrawn.version,
  })
  for (const { noticeId, rowId } of places) {
    const { rows } = await city.call('anybody', 'read-notice', { noticeId, after: null })
    assert.equal(
      rows.some(({ id }) => id === rowId),
      false,
    )
  }
  const again = await inventedClaim(city, withdrawn)
  assert.notEqual(again.claimId, withdrawn.claimId)
})

test('two officers of the bureau read it, a third thing is recorded, and it is approved for payment', async () => {
  const claim = await atBureau('2023-02-16', '2023-02-22')
  const later = at('2023-02-22T10:00:00')
  const { claimId } = claim
  await seesPapers(city, 'bureau', claim, later)
  const alone = { claimId, expectedVersion: claim.version, decision: { action: 'approve' as const } }
  assert.equal((await city.fails('bureau', 'decide-claim', alone, later)).code, 'secondReadingMissing')
  assert.equal(await decides(city, 'bureau', claim, { action: 'proposeApproval' }, later), 'bureauReview')
  assert.equal(await decides(city, 'bureau-two', claim, { action: 'approve' }, later), 'bureauRecord')
  const record = (day: string, note = '已经报市里备案。') =>
    ({ action: 'record', day, note }) as { action: 'record'; day: never; note: string }
  const tomorrow = { claimId, expectedVersion: claim.version, decision: record('2023-02-23') }
  assert.deepEqual(await city.fails('bureau', 'decide-claim', tomorrow, later), {
    code: 'wrongInput',
    values: { field: 'decision.day' },
  })
  assert.equal(await decides(city, 'bureau-two', claim, record('2023-02-22'), later), 'approved')
  const { recorded, payer, payableKey } = await storedClaim(claimId)
  assert.deepEqual(recorded, { bureauRecord: { day: '2023-02-22', note: '已经报市里备案。' } })
  assert.equal(payer?.measureId, 'pilot-grant')
  assert.notEqual(payableKey, '', 'its account is known: it can be paid at once')
})

const answered = (rows: readonly Record<string, string>[], result: string, reason = '') =>
  rows.map((row) => ({ ...row, 结果: result, 失败原因: reason }))

/** Everything that finance can pay, proposed by one and released by the other. */
async function releasedBatch(later: CallOptions): Promise<string> {
  const { id } = await city.call('finance', 'propose-batch', {}, later)
  const { batch } = await city.call('finance', 'fill-batch', { batchId: id }, later)
  await city.call('finance-two', 'release-batch', { batchId: id, expectedVersion: batch.version }, later)
  return id
}

test('the money goes to the account on the form, in the name of the enterprise; a wrong account is given anew', async () => {
  const claim = await atBureau('2023-02-17', '2023-02-23')
  const later = at('2023-02-23T10:00:00')
  const { claimId, accountId } = claim
  await seesPapers(city, 'bureau', claim, later)
  await decides(city, 'bureau', claim, { action: 'proposeApproval' }, later)
  await decides(city, 'bureau-two', claim, { action: 'approve' }, later)
  const record = { action: 'record', day: day('2023-02-21'), note: '已备案。' } as const
  await decides(city, 'bureau', claim, record, later)

  const first = await releasedBatch(later)
  const rows = await listOfBatch(city, 'finance', first, later)
  const own = rows.find(({ 收款人 }) => 收款人 === claim.form.unitName)
  assert.equal(own?.['收款账号'], claim.form.account)
  assert.equal(own?.['金额（元）'], '8000')
  await city.call(
    'finance',
    'import-bank-answer',
    {
      batchId: first,
      rows: answered(rows, '失败', '账号不存在'),
    },
    later,
  )
  assert.equal((await storedClaim(claimId)).stage, 'paymentFailed')

  const give = async (account: string) => ({
    claimId,
    expectedVersion: (await storedClaim(claimId)).version,
    account,
  })
  const short = await city.fails(accountId, 'give-account', await give('1234'), later)
  assert.deepEqual(short, { code: 'accountWrong', values: { problem: 'accountLength' } })
  const empty = await city.fails(accountId, 'give-account', await give(' '), later)
  assert.deepEqual(empty, { code: 'accountWrong', values: { problem: 'missing' } })
  const account = anAccount()
  const given = await city.call(accountId, 'give-account', await give(account), later)
  assert.equal(given.stage, 'approved')
  const { messages } = await city.call(accountId, 'list-inbox', { before: null }, later)
  assert.equal(
    messages.find(({ template }) => template === 'accountReceived')?.values.card?.slice(-4),
    account.slice(-4),
  )

  const second = await releasedBatch(later)
  const again = await listOfBatch(city, 'finance', second, later)
  assert.deepEqual(
    again.map((row) => row['收款账号']),
    [account],
  )
  await city.call('finance', 'import-bank-answer', { batchId: second, rows: answered(again, '成功') }, later)
  const view = await city.call(accountId, 'read-claim', { claimId }, later)
  assert.equal(view.stage, 'paid')
  assert.equal(view.timeline.at(-1)?.amount, 8000_00)
})

test('all of it agrees with its audit rows', async () => {
  assert.deepEqual(linesOf(await faultsNow()), [])
})

test('a claim that was returned from its notice lies in the district’s list again once it is corrected', async () => {
  const claim = await inNotice()
  const correction = { fields: ['newHires'], message: '人数请对着合同再填一遍。' }
  await decides(city, 'district', claim, { action: 'return', correction })
  const { accountId, claimId } = claim
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: claim.version })
  assert.equal((await storedClaim(claimId)).stage, 'districtCheck')
  const lists = async (view: 'waiting' | 'returned') => {
    const input = { view, organisationId: 'employment-qikai', after: null, most: 100 }
    const { rows } = await city.call('district', 'list-review-queue', input)
    return rows.some(({ id }) => id === claimId)
  }
  assert.equal(await lists('waiting'), true)
  assert.equal(await lists('returned'), false)
})

test('what officers filled in and wrote down cannot be changed behind the trail', async () => {
  const claim = await atBureau('2023-02-15', '2023-02-21')
  const { claimId } = claim
  const put = (changes: Document) =>
    city.cloud.store.update('claims', { _id: claimId }, { $set: changes }, {})
  const said = async () => linesOf(await faultsNow()).join()
  put({ asked: { districtCheck: { visitedOn: '2023-02-01' } } })
  assert.match(await said(), /filled in at districtCheck/)
  put({ asked: {} })
  assert.match(await said(), /filled in at districtCheck/)
  put({ asked: { districtCheck: visited } })
  put({ recorded: { bureauRecord: { day: '2023-02-20', note: '没有的事' } } })
  assert.match(await said(), /written down at bureauRecord/)
  put({ recorded: {} })
  assert.equal(await said(), '')
})
