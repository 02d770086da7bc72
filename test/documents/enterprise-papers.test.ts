import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import fc from 'fast-check'
import { textIn, type FieldValue } from '@domain/procedure/fields/field-value'
import { coach, returner, stayer, today } from '../domain/roster/persons'
import type { City } from '../api/support/city'
import {
  anEmploymentCity,
  exclude,
  idAt,
  marks,
  passes,
  putRows,
  rosterClaim,
  rosterDraft,
  storedClaim,
  type RosterClaim,
} from '../api/support/roster-office'
import { readSheet } from './support/sheet-file'
import { readWord } from './support/word-file'

let city: City
beforeAll(async () => {
  city = await anEmploymentCity()
})
afterAll(() => city.close())

const bytesAt = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer())
const made = (who: string, { claimId }: RosterClaim, outputId: string) =>
  city.call(who, 'make-output', { claimId, outputId })
const form = async (who: string, claim: RosterClaim, outputId: string) => {
  const { rows } = readWord(await bytesAt((await made(who, claim, outputId)).address))
  return new Map(
    rows.flatMap((cells) =>
      cells.flatMap(({ text }, place) =>
        place % 2 === 0 ? [[text.replaceAll(/[\n　]/g, ''), cells[place + 1]?.text ?? ''] as const] : [],
      ),
    ),
  )
}
/** The rows of a list that have a name, below its head. */
const persons = async (who: string, claim: RosterClaim, outputId: string) => {
  const { rows } = readSheet(await bytesAt((await made(who, claim, outputId)).address))
  const head = rows.findIndex(([first]) => first === '序号')
  return { rows, listed: rows.slice(head + 1).filter(([serial, name]) => typeof serial === 'number' && name) }
}
const said = (value: FieldValue | undefined): string => textIn(value ?? '')

let from = 7_000
const next = () => (from += 1)

test('附件1 and 附件2 are there before it is handed in, whole, and name as many as are paid for', async () => {
  const [first, second, third] = [stayer(next()), stayer(next()), stayer(next())]
  const fromJilin = stayer(next(), { register: '吉林省四平市梨树县' })
  const wrong = stayer(next(), { contract: '三年' })
  const rows = [
    first,
    fromJilin,
    { ...second, values: { ...second.values, contract: '2021-01-01/' } },
    wrong,
    third,
  ]
  const claim = await rosterDraft(city, { rows })
  const paper = await form(claim.accountId, claim, 'stay-form')
  const stored = await storedClaim(claim.claimId)
  assert.equal(paper.get('企业名称'), stored.form.unitName)
  assert.equal(paper.get('统一社会信用代码'), stored.form.creditCode)
  assert.equal(paper.get('法人代表'), '王样本')
  assert.equal(paper.get('企业经办人'), '李示范')
  assert.equal(paper.get('联系电话'), '19900000001', 'whole')
  assert.match(paper.get('企业开户行及账号') ?? '', /^样例银行长春支行　\d{8,}$/)
  assert.equal(paper.get('留长过节省外户籍员工人数'), '3')
  assert.equal(paper.get('春节务工补贴金额'), '1500 元')
  const { listed, rows: sheet } = await persons(claim.accountId, claim, 'stay-roster')
  assert.equal(sheet[2]?.[0], `企业名称（公章）：${said(stored.form.unitName)}`)
  assert.deepEqual(
    listed,
    [first, rows[2], third].map((row, place) => [
      place + 1,
      row?.values.name,
      row?.values.sex === 'male' ? '男' : '女',
      row?.values.idNumber,
      '四川省南充市仪陇县',
      row?.values.phone,
      place === 1 ? '2021年1月1日至无固定期限' : '2022年3月1日至2025年2月28日',
      null,
    ]),
  )
})

test('who is left out by the district stands on no paper any more, and the sum follows', async () => {
  const rows = [stayer(next()), stayer(next())]
  const claim = await rosterClaim(city, { rows })
  await marks(city, 'qikai', claim, [idAt(rows, 0)], exclude)
  await passes(city, 'qikai', claim, 'forward')
  for (const who of [claim.accountId, 'qikai']) {
    const paper = await form(who, claim, 'stay-form')
    assert.deepEqual([paper.get('留长过节省外户籍员工人数'), paper.get('春节务工补贴金额')], ['1', '500 元'])
    const { listed } = await persons(who, claim, 'stay-roster')
    assert.deepEqual(
      listed.map(([, , , idNumber]) => idNumber),
      [rows[1]?.values.idNumber],
    )
  }
})

test('附件4 has the sum of both and what it is of, 附件5 who came, our list what each ticket is paid', async () => {
  const charter = coach('hcoach01', { cost: 8_000_00 as never })
  const riders = [
    returner(next(), { ride: charter.id, fare: '', returnDay: '' }),
    returner(next(), { ride: charter.id, fare: '', returnDay: '' }),
  ]
  const [cheap, dear, late] = [
    returner(next(), { fare: 188_50 }),
    returner(next(), { fare: 530_00 }),
    returner(next(), { returnDay: '2023-02-06' }),
  ]
  const rows = [...riders, cheap, dear, late]
  const claim = await rosterDraft(city, { measureId: 'transport-subsidy', rows, charters: [charter] })
  const paper = await form(claim.accountId, claim, 'transport-form')
  assert.equal(paper.get('非吉林省籍外来务工人员数'), '4')
  assert.equal(
    paper.get('“点对点”返岗复工补贴金额'),
    '4388.50 元（包车补一半 4000 元；自己买票的员工 388.50 元）',
  )
  assert.equal(paper.get('企业经办人及联系电话'), '李示范　19900000001')
  const roster = await persons(claim.accountId, claim, 'transport-roster')
  assert.deepEqual(
    roster.listed.map(([, , , idNumber]) => idNumber),
    [...riders, cheap, dear].map(({ values }) => values.idNumber),
  )
  const details = await persons(claim.accountId, claim, 'transport-details')
  assert.deepEqual(
    details.listed.map(([, , idNumber, day, fare, paid]) => [idNumber, day, fare, paid]),
    [
      [cheap.values.idNumber, '2023年1月28日', 188.5, 188.5],
      [dear.values.idNumber, '2023年1月28日', 530, 200],
    ],
  )
  const sum = details.rows.find(([first]) => first === '合　计')
  assert.deepEqual(sum?.slice(4), [718.5, 388.5], 'what the claim pays for tickets')
})

test('with tickets alone the box of 附件4 has one sum, and nothing is invented of charters', async () => {
  const claim = await rosterDraft(city, { measureId: 'transport-subsidy', rows: [returner(next())] })
  const paper = await form(claim.accountId, claim, 'transport-form')
  assert.equal(paper.get('“点对点”返岗复工补贴金额'), '188 元')
})

test('a claim in which nobody was entered yet has its papers with empty places', async () => {
  const claim = await rosterDraft(city, { rows: [] })
  const paper = await form(claim.accountId, claim, 'stay-form')
  assert.deepEqual([paper.get('留长过节省外户籍员工人数'), paper.get('春节务工补贴金额')], ['', ''])
  assert.deepEqual((await persons(claim.accountId, claim, 'stay-roster')).listed, [])
})

test('whatever the rows, a list has as many as are counted and comes to what the claim pays', async () => {
  const claim = await rosterDraft(city, { measureId: 'transport-subsidy', rows: [] })
  const { rosterListsOf } = await import('../../cloudfunctions/documents/roster-lists')
  const { decisionOf } = await import('../../cloudfunctions/platform/call/claim-decision')
  const { personsOn } = await import('../../cloudfunctions/platform/records/queued-claim')
  const kind = fc.record({
    fare: fc.integer({ min: 1, max: 600_00 }),
    register: fc.constantFrom('四川省南充市仪陇县', '吉林省四平市梨树县'),
    returnDay: fc.constantFrom('2023-01-21', '2023-02-05', '2023-02-06'),
    dispatched: fc.boolean(),
    phone: fc.constantFrom('19900000001', 'x'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(kind, { maxLength: 420 }), async (kinds) => {
      claim.version = await putRows(
        claim,
        kinds.map((one) => returner(next(), one)),
      )
      const stored = await storedClaim(claim.claimId)
      const { roster, ownTickets } = await rosterListsOf(stored, today)
      assert.equal(roster.length, personsOn(stored))
      const line = decisionOf(stored, today).amount.lines.find(({ id }) => id === 'ownFares')
      const paid = ownTickets.map((row) => (typeof row.paid === 'number' ? row.paid : 0))
      assert.equal(
        paid.reduce((one, other) => one + other, 0),
        line?.payable,
      )
    }),
    { numRuns: 8 },
  )
})
