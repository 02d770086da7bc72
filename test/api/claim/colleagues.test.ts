import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import fc from 'fast-check'
import { claimPurposes } from '@contract/session-calls'
import { sampleCreditCode } from '../../../scripts/demo/people'
import { aCity, type City } from '../support/city'
import { anEnterprise } from '../support/enterprise'

const measureId = 'stay-subsidy'
let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('confirming', 'districtEmployment', 'employment-qikai')
})
afterAll(() => city.close())

let serial = 0
/** A firm by invitation, and so many of its people. */
async function aFirm(people = 2): Promise<{ firm: string; hr: string[] }> {
  serial += 1
  const firm = `firm-${serial}`
  const organisation = { _id: firm, kind: 'enterprise', name: `长春样例${serial}厂`, district: '汽开区' }
  city.cloud.store.insert('organisations', [
    { ...organisation, parentId: 'employment-qikai', phone: null, searchKeys: [], confirmedBy: null },
  ])
  const hr = Array.from({ length: people }, (_, place) => `hr-${serial}-${place}`)
  for (const person of hr) {
    city.grant(person, 'enterpriseHr', firm)
    for (const purpose of claimPurposes) await city.call(person, 'give-consent', { purpose, granted: true })
  }
  return { firm, hr }
}

const opens = (person: string, measure = measureId) => city.call(person, 'open-draft', { measureId: measure })
const listed = async (person: string) =>
  (await city.call(person, 'list-my-claims', {})).claims.map(({ id }) => id)
const endsAt = (claimId: string, stage: string) =>
  void city.cloud.store.update('claims', { _id: claimId }, { $set: { stage } }, {})

test('a colleague comes to the application that another began, and sees it in their list', async () => {
  const { hr } = await aFirm(3)
  const [one = '', two = '', three = ''] = hr
  const begun = await opens(one)
  const saved = await city.call(one, 'save-draft', {
    claimId: begun.claimId,
    expectedVersion: begun.version,
    changes: { form: { contactName: '王样本' } },
  })
  assert.deepEqual(await opens(two), { claimId: begun.claimId, version: saved.version })
  for (const person of hr) assert.deepEqual(await listed(person), [begun.claimId])
  const view = await city.call(three, 'read-claim', { claimId: begun.claimId })
  assert.equal(view.form.contactName, '王样本')
})

test('each measure and each firm has one of its own', async () => {
  const [first, second] = [await aFirm(1), await aFirm(1)]
  const [one = ''] = first.hr
  const [other = ''] = second.hr
  const ids = [await opens(one), await opens(one, 'transport-subsidy'), await opens(other)]
  assert.equal(new Set(ids.map(({ claimId }) => claimId)).size, 3)
})

test('what lies with an office is the firm’s one application; after a refusal or a withdrawal there is another', async () => {
  const { hr } = await aFirm()
  const [one = '', two = ''] = hr
  const { claimId } = await opens(one)
  for (const stage of ['districtReview', 'notice', 'approved', 'paid', 'returned']) {
    endsAt(claimId, stage)
    assert.equal((await opens(two)).claimId, claimId, stage)
  }
  const seen = new Set([claimId])
  for (const stage of ['refused', 'withdrawn']) {
    endsAt((await opens(one)).claimId, stage)
    const next = (await opens(two)).claimId
    assert.ok(!seen.has(next), stage)
    seen.add(next)
  }
})

test('a draft that a colleague discards is gone for all, and the next one is new', async () => {
  const { hr } = await aFirm()
  const [one = '', two = ''] = hr
  const { claimId, version } = await opens(one)
  await city.call(two, 'discard-draft', { claimId, expectedVersion: version })
  assert.deepEqual(await listed(one), [])
  const again = await opens(one)
  assert.notEqual(again.claimId, claimId)
  assert.equal((await opens(two)).claimId, again.claimId)
})

test('two at once come to one claim, whoever discards it meanwhile', async () => {
  const step = fc.record({ person: fc.nat(2), discards: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      async (rounds) => {
        const { firm, hr } = await aFirm(3)
        for (const round of rounds) {
          const [present] = city.cloud.store.find(
            'organisationClaims',
            { _id: `${firm}.changchun-2023.${measureId}` },
            { limit: 1 },
          )
          await Promise.all(
            round.map(async ({ person, discards }) => {
              const account = hr[person] ?? ''
              const claimId = present?.document.claimId
              if (discards && typeof claimId === 'string')
                await city.answer(account, 'discard-draft', { claimId, expectedVersion: 1 })
              else await opens(account)
            }),
          )
          const open = city.cloud.store.find('claims', { 'owner.id': firm }, { limit: 10 })
          assert.ok(open.length <= 1, `${open.length} claims of one firm`)
        }
      },
    ),
    { numRuns: 12 },
  )
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const stray = (await verifyWholeAudit()).faults.filter(({ problem }) => /organisation has it/.test(problem))
  assert.deepEqual(stray, [])
})

describe('what is known of the firm', () => {
  const company = {
    unitName: '长春样例精密厂',
    registeredAddress: '长春市汽开区样例路 1 号',
    legalRepresentative: '赵样本',
    contactName: '王样本',
    contactPhone: '19900000001',
    bankName: '示范银行长春汽开支行',
    account: '0710202112345678',
  }

  test('is there for its next measure, sealed anew, and nothing of the measure itself', async () => {
    const { hr } = await aFirm()
    const [one = '', two = ''] = hr
    const first = await opens(one)
    const creditCode = sampleCreditCode('220174', 900)
    await city.call(one, 'save-draft', {
      claimId: first.claimId,
      expectedVersion: first.version,
      changes: { form: { ...company, creditCode, district: 'qikai', fourAbove: true, keptProducing: true } },
    })
    const before = await city.call(one, 'read-claim', { claimId: first.claimId })
    const next = await opens(two, 'transport-subsidy')
    const view = await city.call(two, 'read-claim', { claimId: next.claimId })
    // The name is the one that an office confirmed, not the one that was typed.
    const { unitName, ...rest } = view.form
    assert.ok(typeof unitName === 'string')
    assert.match(unitName, /^长春样例\d+厂$/)
    const { registeredAddress, legalRepresentative, contactName, bankName } = company
    assert.deepEqual(rest, {
      ...{ registeredAddress, legalRepresentative, contactName, bankName },
      creditCode,
      district: 'qikai',
    })
    assert.deepEqual(view.masks, { ...before.masks })
    assert.deepEqual(Object.keys(view.masks).sort(), ['account', 'contactPhone'])
    const { claims } = await import('../../../cloudfunctions/platform/records/claim')
    const { findById } = await import('../../../cloudfunctions/platform/store/store')
    const { openedForm } = await import('../../../cloudfunctions/platform/security/claim-fields')
    const [kept, source] = [await findById(claims, next.claimId), await findById(claims, first.claimId)]
    assert.ok(kept && source)
    assert.notEqual(kept.sealed.account?.sealed, source.sealed.account?.sealed)
    assert.deepEqual(
      [openedForm(kept).account, openedForm(kept).contactPhone],
      [company.account, company.contactPhone],
    )
  })

  test('of one that its office confirmed: name, code and district', async () => {
    const story = anEnterprise()
    const { accountId, creditCode } = story
    const asked = await story.asks(city)
    const opened = await city.call('confirming', 'open-enterprise', { applicationId: asked.applicationId })
    await city.call('confirming', 'decide-enterprise', {
      applicationId: asked.applicationId,
      expectedVersion: opened.version,
      decision: { action: 'confirm', checks: ['codeAlike', 'nameAlike', 'districtAlike', 'personKnown'] },
    })
    for (const purpose of claimPurposes)
      await city.call(accountId, 'give-consent', { purpose, granted: true })
    const { claimId } = await opens(accountId)
    const { form } = await city.call(accountId, 'read-claim', { claimId })
    assert.deepEqual(form, { unitName: story.input.companyName, creditCode, district: 'qikai' })
  })

  test('of one in a district that the measure does not have: no district', async () => {
    const { firm, hr } = await aFirm()
    city.cloud.store.update('organisations', { _id: firm }, { $set: { district: '双阳区' } }, {})
    const { claimId } = await opens(hr[0] ?? '')
    const { form } = await city.call(hr[0] ?? '', 'read-claim', { claimId })
    assert.deepEqual(Object.keys(form), ['unitName'])
  })

  test('is no other firm’s', async () => {
    const { hr } = await aFirm()
    const stranger = await aFirm()
    const first = await opens(hr[0] ?? '')
    await city.call(hr[0] ?? '', 'save-draft', {
      claimId: first.claimId,
      expectedVersion: first.version,
      changes: { form: company },
    })
    const { claimId } = await opens(stranger.hr[0] ?? '')
    const view = await city.call(stranger.hr[0] ?? '', 'read-claim', { claimId })
    assert.deepEqual([Object.keys(view.form).sort(), view.masks], [['district', 'unitName'], {}])
  })
})

test('the trail of it all is sound', async () => {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const { faults } = await verifyWholeAudit()
  // Stages were set by hand above: those rows alone differ.
  assert.deepEqual(
    faults.filter(({ problem }) => !/stage/.test(problem)),
    [],
  )
})
