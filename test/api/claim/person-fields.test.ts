import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { checkCharacterOf } from '@domain/person/id-number'
import { luhnDigitFor } from '@domain/person/bank-card'
import { RegionCode } from '@domain/person/region'
import { aCity, type City } from '../support/city'
import { grantLevels, payableClaim } from '../support/paid-way'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

let serial = 0
/** A right ID number that begins so, another one each time. */
function idNumberOf(place: string): string {
  serial += 1
  const first = `${place}19850101${String(serial).padStart(3, '0')}`
  return first + checkCharacterOf(first)
}
const toSubmit = ({ claimId, version }: { claimId: string; version: number }) => ({
  claimId,
  expectedVersion: version,
})

test('fields full of what cannot be seen are kept clean, and are the same person', async () => {
  const idNumber = idNumberOf('220322')
  const dirty = aWorker()
    .with({
      name: '\u202d王\u200d\u3000样本\u202c\n',
      idNumber: `\u2066${[...idNumber].join('\u200b\u2011')}\u2069`,
      phone: `\u202a+86 138\u20110013–8000\u202c${'\u200b'.repeat(60)}`,
    })
    .withTicket()
  const { claimId } = await dirty.submits(city)
  const { form, masks } = await city.call(dirty.accountId, 'read-claim', { claimId })
  assert.equal(form.name, '王样本')
  assert.equal(masks.phone, '138****8000')
  assert.equal(masks.idNumber, `${idNumber.slice(0, 4)}**********${idNumber.slice(-4)}`)
  const again = await aWorker(dirty.accountId).with({ idNumber }).withTicket().drafts(city)
  assert.equal((await city.fails(again.accountId, 'submit-claim', toSubmit(again))).code, 'secondClaim')
})

test('a foreigner and a person of Hong Kong submit under a Latin name; the office finds it in capitals too', async () => {
  for (const [place, name] of [
    ['932682', 'Maria  da Silva'],
    ['810000', 'O’NEIL, Jean‑Luc'],
  ] as const)
    await aWorker()
      .with({ name, idNumber: idNumberOf(place) })
      .withTicket()
      .submits(city)
  const found = await city.call('union', 'list-review-queue', {
    view: 'waiting',
    organisationId: null,
    after: null,
    search: 'MARIA DA SILVA',
  })
  assert.equal(found.rows.length, 1)
})

test('a card of the mainland has a name in Han characters; impossible beginnings of a number are refused', async () => {
  const refused = async (changes: { name?: string; idNumber: string }) => {
    const drafted = await aWorker().with(changes).withTicket().drafts(city)
    const error = await city.fails(drafted.accountId, 'submit-claim', toSubmit(drafted))
    assert.equal(error.code, 'contentIncomplete')
    return error.values.problems
  }
  assert.deepEqual(await refused({ name: 'Maria Silva', idNumber: idNumberOf('222401') }), [
    { field: 'name', problem: 'nameNotHan' },
  ])
  for (const place of ['900000', '999999'])
    assert.deepEqual(await refused({ idNumber: idNumberOf(place) }), [
      { field: 'idNumber', problem: 'idProvince' },
    ])
})

test('a register that is no county is refused; one of a city without counties is taken', async () => {
  for (const register of ['220000', '222400', '999999', '222302', '429000']) {
    const drafted = await aWorker().from(register).withTicket().drafts(city)
    const error = await city.fails(drafted.accountId, 'submit-claim', toSubmit(drafted))
    assert.equal(error.code, 'contentIncomplete', register)
    assert.deepEqual(error.values.problems, [{ field: 'householdRegister', problem: 'registerNotCounty' }])
  }
  for (const register of ['441900', '442000', '460400', '620200', '429004', '500229'])
    await aWorker().from(register).withTicket().submits(city)
})

test('only a number first given in Changchun is shown to the reviewer', async () => {
  const kindsOf = async (register: string, place: string) => {
    const worker = aWorker()
      .with({ idNumber: idNumberOf(place), householdRegister: RegionCode.parse(register) })
      .withTicket()
    const { claimId } = await worker.submits(city)
    return (await city.call('union', 'open-review', { claimId })).flags.map(({ kind }) => kind)
  }
  assert.deepEqual(await kindsOf('220881', '222302'), [])
  assert.deepEqual(await kindsOf('231202', '232301'), [])
  assert.deepEqual(await kindsOf('222401', '229005'), ['registerDiffersFromIdNumber'])
  assert.deepEqual(await kindsOf('222401', '220381'), ['registerDiffersFromIdNumber'])
})

const rightCard = '622200000000123' + luhnDigitFor('622200000000123')
const wrongCard = rightCard.slice(0, -1) + String((Number(rightCard.at(-1)) + 1) % 10)

test('a card whose check digit does not fit is taken typed twice, and who pays sees it until it is corrected', async () => {
  const claim = await payableClaim(city)
  const give = { claimId: claim.claimId, expectedVersion: claim.version }
  const fails = async (input: { cardNumber: string; cardNumberAgain?: string }) =>
    city.fails(claim.accountId, 'give-bank-card', { ...give, ...input })
  assert.deepEqual(await fails({ cardNumber: wrongCard }), {
    code: 'bankCardWrong',
    values: { problem: 'checkDigit' },
  })
  assert.deepEqual(await fails({ cardNumber: wrongCard, cardNumberAgain: rightCard }), {
    code: 'bankCardWrong',
    values: { problem: 'againDiffers' },
  })
  const zeros = '0'.repeat(16)
  assert.deepEqual(await fails({ cardNumber: zeros, cardNumberAgain: zeros }), {
    code: 'bankCardWrong',
    values: { problem: 'sameDigits' },
  })
  const grouped = wrongCard.replace(/(\d{4})(?=\d)/g, '$1\u2011')
  const given = await city.call(claim.accountId, 'give-bank-card', {
    ...give,
    cardNumber: wrongCard,
    cardNumberAgain: grouped,
  })
  const flagsNow = async () =>
    (await city.call(claim.accountId, 'read-claim', { claimId: claim.claimId })).flags.map(({ kind }) => kind)
  assert.deepEqual(await flagsNow(), ['cardCheckDigit'])
  const lineOf = async () => {
    const { id } = await city.call('centre', 'propose-batch', {})
    await city.call('centre', 'fill-batch', { batchId: id })
    const { lines } = await city.call('centre', 'read-batch', { batchId: id, afterNumber: 0 })
    await city.call('centre', 'cancel-batch', { batchId: id })
    return lines.find(({ id: line }) => line.startsWith(claim.claimId))
  }
  assert.equal((await lineOf())?.cardCheckDigitWrong, true)
  assert.ok(given.version > claim.version)
  const { version } = await city.call(claim.accountId, 'read-claim', { claimId: claim.claimId })
  await city.call(claim.accountId, 'give-bank-card', {
    ...give,
    expectedVersion: version,
    cardNumber: rightCard,
  })
  assert.deepEqual(await flagsNow(), [])
  assert.equal((await lineOf())?.cardCheckDigitWrong, false)
})
