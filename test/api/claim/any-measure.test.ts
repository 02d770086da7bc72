import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { claimPurposes } from '@contract/session-calls'
import { sampleCreditCode, sampleIdNumber } from '../../../scripts/demo/people'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

const measureId = 'pilot-grant'
let city: City
beforeAll(async () => {
  city = await aCity({ SAMPLE_CAMPAIGN: 'on' })
  for (const [person, firm] of [
    ['hr-one', 'firm-a'],
    ['hr-two', 'firm-a'],
    ['hr-both', 'firm-a'],
    ['hr-both', 'firm-b'],
  ] as const)
    city.grant(person, 'enterpriseHr', firm)
  city.grant('union', 'grassrootsUnion', 'union-1')
  for (const person of ['hr-one', 'hr-two', 'hr-both', 'union', 'stranger'])
    for (const purpose of claimPurposes) await city.call(person, 'give-consent', { purpose, granted: true })
})
afterAll(() => city.close())

test('a measure can be begun where an open campaign has a procedure for it, and nowhere else', async () => {
  const wrong = async (input: object) => (await city.fails('hr-one', 'open-draft', input)).values.field
  assert.equal(await wrong({ measureId: 'no-such-measure' }), 'measureId')
  assert.equal(await wrong({ measureId: 'talent-card' }), 'measureId', 'a measure without a procedure')
  assert.equal(await wrong({ measureId, packId: 'changchun-2023' }), 'measureId')
  assert.equal(await wrong({ measureId, packId: 'nowhere' }), 'packId')
  const { claimId } = await city.call('hr-one', 'open-draft', { measureId })
  const claim = await city.call('hr-one', 'read-claim', { claimId })
  assert.deepEqual([claim.packId, claim.measureId, claim.employer], [inventedCampaign.id, measureId, null])
})

test('an enterprise applies through whoever holds the role there; the draft is the enterprise’s', async () => {
  const { claimId } = await city.call('hr-one', 'open-draft', { measureId, organisationId: 'firm-a' })
  assert.equal((await city.call('hr-one', 'open-draft', { measureId })).claimId, claimId, 'the only one')
  assert.equal((await city.call('hr-two', 'read-claim', { claimId })).id, claimId)
  assert.equal((await city.fails('stranger', 'read-claim', { claimId })).code, 'notFound')
  for (const [person, organisationId] of [
    ['stranger', undefined],
    ['stranger', 'firm-a'],
    ['union', undefined],
    ['union', 'union-1'],
    ['hr-one', 'firm-b'],
    ['hr-both', undefined],
  ] as const)
    assert.equal(
      (await city.fails(person, 'open-draft', { measureId, organisationId })).code,
      'notAllowed',
      `${person} ${organisationId}`,
    )
})

test('an account has one draft a measure, campaign and owner', async () => {
  const begin = async (organisationId: string) =>
    (await city.call('hr-both', 'open-draft', { measureId, organisationId })).claimId
  const [a, b] = [await begin('firm-a'), await begin('firm-b')]
  assert.notEqual(a, b)
  assert.deepEqual([await begin('firm-a'), await begin('firm-b')], [a, b])
  const own = (await city.call('hr-both', 'open-draft', { measureId: 'travel-subsidy' })).claimId
  assert.ok(![a, b].includes(own))
})

test('what an enterprise enters is kept by field: read, masked, decided, listed and handed out', async () => {
  const { claimId, version } = await city.call('hr-both', 'open-draft', {
    measureId,
    organisationId: 'firm-b',
  })
  const creditCode = sampleCreditCode('220101', 7)
  const form = {
    unitName: ' 第一铸造厂 13812345678 ',
    creditCode: creditCode.toLowerCase(),
    legalRepresentative: '王小明',
    legalIdNumber: sampleIdNumber('220322', '19900101', 123),
    contactPhone: '138 0000 5678',
    account: '0710 2021 1234 5678',
    newHires: '12',
    pilotZone: true,
    hasBranch: false,
    branchPlace: '220322',
    noSuchField: 'x',
  }
  const input = { claimId, expectedVersion: version, changes: { form } }
  const saved = await city.call('hr-both', 'save-draft', input)
  const view = await city.call('hr-both', 'read-claim', { claimId })
  assert.deepEqual(view.form, {
    unitName: '第一铸造厂 [手机号]',
    creditCode,
    legalRepresentative: '王小明',
    newHires: 12,
    pilotZone: true,
    hasBranch: false,
    branchPlace: '220322',
  })
  assert.deepEqual(Object.keys(view.masks).sort(), ['account', 'contactPhone', 'legalIdNumber'])
  assert.equal(view.masks.contactPhone, '138****5678')
  const [listed] = (await city.call('hr-both', 'list-my-claims', {})).claims.filter(
    ({ id }) => id === claimId,
  )
  assert.deepEqual(listed?.applicant, { nameMask: '第一铸造厂 [手机号]', phoneMask: '138****5678' })
  const emptied = { claimId, expectedVersion: saved.version, changes: { form: { contactPhone: null } } }
  const again = await city.call('hr-both', 'save-draft', emptied)
  const after = await city.call('hr-both', 'read-claim', { claimId })
  assert.deepEqual([after.masks.contactPhone, after.form.newHires], [undefined, 12])
  const tickets = (await aWorker().withTicket().drafts(city)).tickets
  const wrong = { claimId, expectedVersion: again.version, changes: { tickets } }
  assert.deepEqual(await city.fails('hr-both', 'save-draft', wrong), {
    code: 'wrongInput',
    values: { field: 'changes.tickets' },
  })
})
