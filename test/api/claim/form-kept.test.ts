import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import fc from 'fast-check'
import type { ContentChanges } from '@domain/claim/content'
import { creditCheckCharacterOf } from '@domain/organisation/credit-code'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { fieldsOf, type Field } from '@domain/procedure/field'
import type { FieldValue, FormContent } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import type { Procedure } from '@domain/procedure/procedure'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import { sampleIdNumber } from '../../../scripts/demo/people'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { aCity, duringCampaign, type City } from '../support/city'

let city: City
beforeAll(async () => {
  city = await aCity({ SAMPLE_CAMPAIGN: 'on' })
})
afterAll(() => city.close())

const blank = async (procedure: Procedure): Promise<ClaimRecord> => {
  const { blankClaim } = await import('../../../cloudfunctions/platform/records/blank-claim')
  const packId = procedure === inventedProcedure ? inventedCampaign.id : 'changchun-2023'
  const owner = { kind: 'account', id: 'somebody' } as const
  const opened = { _id: 'cforms', packId, measureId: procedure.measureId, accountId: 'somebody', owner }
  return blankClaim(opened, duringCampaign)
}

const idNumber = fc
  .integer({ min: 1, max: 999 })
  .map((serial) => sampleIdNumber('222401', '19900221', serial))
const phone = fc.integer({ min: 0, max: 99_999_999 }).map((end) => `199${String(end).padStart(8, '0')}`)
const account = fc.integer({ min: 1, max: 999_999 }).map((end) => `071020211234${end}`)
const name = fc.constantFrom('王样本', '欧阳示例', 'MARIA DA SILVA')

/** A right value of each kind, as somebody might type it. */
const right: Record<Field['kind'], fc.Arbitrary<FieldValue>> = {
  text: fc.constantFrom('第一铸造厂', ' 长春　样例厂 ', 'A座3楼'),
  name,
  idNumber: idNumber.map((whole) => `${whole.slice(0, 6)} ${whole.slice(6)}`),
  phone: phone.map((whole) => `+86 ${whole.slice(0, 3)}-${whole.slice(3)}`),
  region: fc.constantFrom('222401', '220322'),
  choice: fc.constantFrom('factory', 'migrantWorker'),
  yesNo: fc.boolean(),
  count: fc.integer({ min: 0, max: 9_999 }).map(String),
  money: fc.integer({ min: 0, max: 99_999 }).map((yuan) => `${yuan} 元`),
  day: fc.constantFrom('2015年6月1日', '2020-02-29', '20210101'),
  creditCode: fc
    .integer({ min: 0, max: 9_999 })
    .map((serial) => `91220100MA0Y2${String(serial).padStart(4, '0')}`)
    .map((first) => first + creditCheckCharacterOf(first)),
  bankAccount: account,
  employer: fc.constantFrom({ organisationId: 'employer-1' }, { name: '无名小店', district: 'qikai' }),
  district: fc.constantFrom('chaoyang', 'qikai'),
  registerPlace: fc.constantFrom('四川省南充市仪陇县', '内蒙古 赤峰'),
  contractTerm: fc.constantFrom('2022-03-01/2025-02-28', '2022-03-01/'),
}
/** Whatever a phone might send, numbers of persons among it. */
const anything: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.boolean(),
  fc.integer(),
  fc
    .tuple(fc.string({ maxLength: 8 }), fc.oneof(idNumber, phone))
    .map(([word, number]) => `${word} ${number}`),
  right.employer,
)
const formOf = (procedure: Procedure, valueOf: (field: Field) => fc.Arbitrary<FieldValue>) =>
  fc.record(Object.fromEntries(fieldsOf(procedure.form).map((field) => [field.id, valueOf(field)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<FormContent>

const secretsIn = (procedure: Procedure, form: FormContent) =>
  fieldsOf(procedure.form).flatMap(({ id, kind }) => {
    const value = form[id]
    return kindRules[kind].secret && typeof value === 'string' && value.length > 10 ? [value] : []
  })

for (const procedure of [travelProcedure, inventedProcedure]) {
  const fields = fieldsOf(procedure.form)

  test(`${procedure.measureId}: what is right is kept as it is read, opened again the same, and secret in no plain place`, async () => {
    const { withChanges } = await import('../../../cloudfunctions/api/claim/claim-content')
    const { formViewOf } = await import('../../../cloudfunctions/api/claim/claim-view')
    const { openedForm } = await import('../../../cloudfunctions/platform/security/claim-fields')
    const empty = await blank(procedure)
    fc.assert(
      fc.property(
        formOf(procedure, ({ kind }) => right[kind]),
        (typed) => {
          const claim = withChanges(empty, { form: typed }, null)
          const kept = openedForm(claim)
          for (const { id, kind } of fields)
            assert.deepEqual(
              kept[id],
              typed[id] === undefined ? undefined : kindRules[kind].normalise(typed[id]),
            )
          assert.deepEqual(withChanges(claim, { form: kept }, null), claim, 'saved again it is the same')
          const shown = formViewOf(claim)
          for (const { id, kind } of fields) {
            if (kept[id] === undefined) continue
            assert.equal(id in claim.sealed, kindRules[kind].sealed, id)
            assert.equal(id in shown.masks, kindRules[kind].secret, id)
            assert.deepEqual(shown.form[id], kindRules[kind].secret ? undefined : kept[id])
          }
          for (const secret of secretsIn(procedure, kept)) {
            assert.ok(!JSON.stringify([claim.form, shown]).includes(secret), secret)
            assert.ok(!JSON.stringify(Object.values(claim.sealed).map(({ mask }) => mask)).includes(secret))
          }
        },
      ),
    )
  })

  test(`${procedure.measureId}: whatever is sent, nothing that is kept plain holds the number of a person`, async () => {
    const { withChanges } = await import('../../../cloudfunctions/api/claim/claim-content')
    const { formViewOf } = await import('../../../cloudfunctions/api/claim/claim-view')
    const { openedForm } = await import('../../../cloudfunctions/platform/security/claim-fields')
    const { withoutIdNumbers, scrub } = await import('../../../cloudfunctions/platform/log/scrub')
    const empty = await blank(procedure)
    const forms = formOf(procedure, ({ kind }) => fc.oneof(anything, right[kind]))
    fc.assert(
      fc.property(forms, forms, (first, second) => {
        const claim = withChanges(withChanges(empty, { form: first }, null), { form: second }, null)
        assert.ok(
          [...Object.keys(claim.form), ...Object.keys(claim.sealed)].every((id) =>
            fields.some((field) => field.id === id),
          ),
        )
        for (const { id, kind } of fields) {
          const value = claim.form[id]
          const clean = kind === 'creditCode' ? withoutIdNumbers : scrub
          if (typeof value === 'string') assert.equal(clean(value), value, id)
          if (typeof value === 'object' && 'name' in value) assert.equal(scrub(value.name), value.name, id)
          assert.ok(typeof value !== 'object' || kind === 'employer', id)
          const { masks, form } = formViewOf(claim)
          assert.ok(!(id in masks && id in form), 'masked or whole, never both')
        }
        const nothing: ContentChanges['form'] = Object.fromEntries(fields.map(({ id }) => [id, null]))
        const emptied = withChanges(claim, { form: nothing }, null)
        assert.deepEqual([emptied.form, emptied.sealed, openedForm(emptied)], [{}, {}, {}])
      }),
    )
  })
}

test('a value that was sealed for one claim or field opens in no other', async () => {
  const { withChanges } = await import('../../../cloudfunctions/api/claim/claim-content')
  const { openField } = await import('../../../cloudfunctions/platform/security/claim-fields')
  const claim = withChanges(await blank(inventedProcedure), { form: { contactPhone: '19900000001' } }, null)
  const { contactPhone } = claim.sealed
  assert.ok(contactPhone)
  assert.equal(openField(claim, 'contactPhone'), '19900000001')
  assert.throws(() => openField({ ...claim, _id: 'cother' }, 'contactPhone'))
  assert.throws(() => openField({ ...claim, sealed: { account: contactPhone } }, 'account'))
})
