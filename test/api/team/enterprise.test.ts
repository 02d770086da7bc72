import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { enterpriseChecks } from '@domain/organisation/enterprise-application'
import { aCity, duringCampaign, newKey, type City } from '../support/city'
import { anEnterprise, sentLicence, type EnterpriseStory } from '../support/enterprise'
import { ownPhoto } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'districtEmployment', 'employment-qikai')
  city.grant('colleague', 'districtEmployment', 'employment-qikai')
  city.grant('elsewhere', 'districtEmployment', 'employment-nanguan')
  city.grant('city-officer', 'cityEmployment', 'city-employment')
})
afterAll(() => city.close())

const confirm = { action: 'confirm' as const, checks: [...enterpriseChecks] }
const refusal = { action: 'refuse', reason: 'photoUnreadable', message: '执照下半截没拍到' } as const
const queueOf = async (officer: string) =>
  (await city.call(officer, 'list-enterprises', { organisationId: null, after: null })).rows

async function confirmed(story: EnterpriseStory = anEnterprise()) {
  const { applicationId, version } = await story.asks(city)
  await city.call('officer', 'decide-enterprise', {
    applicationId,
    expectedVersion: version,
    decision: confirm,
  })
  const { grants } = await city.call(story.accountId, 'open-session', {})
  const [grant] = grants
  assert.ok(grant)
  return { story, applicationId, grant }
}

const messagesTo = async (accountId: string) =>
  (await city.call(accountId, 'list-inbox', { before: null })).messages.map(({ template }) => template).sort()

describe('an enterprise comes in by itself', () => {
  test('asks, is compared and confirmed, and then invites a colleague', async () => {
    const story = anEnterprise()
    const { applicationId, version } = await story.asks(city)
    const { application } = await city.call(story.accountId, 'read-my-enterprise', {})
    assert.equal(application?.state, 'asked')
    assert.equal(application.creditCode, story.creditCode)
    assert.equal(application.office.name, '汽开区就业服务局')
    assert.ok(application.office.phone && application.photoUrl)
    assert.ok(
      (await queueOf('officer')).some(({ id, nameMask }) => id === applicationId && nameMask === '王**'),
    )
    assert.ok(!(await queueOf('elsewhere')).some(({ id }) => id === applicationId))
    const view = await city.call('officer', 'open-enterprise', { applicationId })
    assert.deepEqual(
      [view.creditCode, view.name, view.known, view.photoUrl !== null],
      [story.creditCode, '王样本', false, true],
    )
    await city.call('officer', 'decide-enterprise', {
      applicationId,
      expectedVersion: version,
      decision: confirm,
    })
    assert.ok(!(await queueOf('officer')).some(({ id }) => id === applicationId))
    const { grants } = await city.call(story.accountId, 'open-session', {})
    assert.deepEqual(
      grants.map(({ role, organisationName }) => [role, organisationName]),
      [['enterpriseHr', story.input.companyName]],
    )
    assert.deepEqual(await messagesTo(story.accountId), ['enterpriseAsked', 'enterpriseConfirmed'])

    const organisationId = grants[0]?.organisationId ?? ''
    const { organisations } = await city.call(story.accountId, 'list-invitable', { text: '' })
    assert.deepEqual(organisations, [
      { id: organisationId, name: story.input.companyName, roles: ['enterpriseHr'] },
    ])
    const into = { role: 'enterpriseHr', organisationId, displayName: '人事小李' }
    const { code } = await city.call(story.accountId, 'create-invitation', into)
    const { grant } = await city.call('second-hr', 'accept-invitation', { code })
    assert.equal(grant.organisationId, organisationId)
    // Who leaves is taken off by a colleague of the same enterprise.
    await city.call('second-hr', 'revoke-grant', { grantId: grants[0]?.id ?? '' })
    assert.deepEqual((await city.call(story.accountId, 'open-session', {})).grants, [])
  })

  test('is refused with a reason, corrects without a new photo, and is confirmed', async () => {
    const story = anEnterprise()
    const { applicationId, version } = await story.asks(city)
    const refuse = { applicationId, expectedVersion: version, decision: refusal }
    await city.call('officer', 'decide-enterprise', refuse)
    const { application } = await city.call(story.accountId, 'read-my-enterprise', {})
    assert.deepEqual(application?.refusal, { reason: 'photoUnreadable', message: '执照下半截没拍到' })
    const correct = { applicationId, expectedVersion: application.version }
    const again = await city.call(story.accountId, 'ask-enterprise', {
      ...story.input,
      correct,
      companyName: '长春改好(样例)有限公司',
      photo: null,
    })
    assert.equal(again.applicationId, applicationId)
    const view = await city.call('officer', 'open-enterprise', { applicationId })
    assert.equal(view.companyName, '长春改好（样例）有限公司')
    assert.equal(view.refusal?.reason, 'photoUnreadable')
    await city.call('officer', 'decide-enterprise', {
      applicationId,
      expectedVersion: again.version,
      decision: confirm,
    })
    assert.equal((await city.call(story.accountId, 'open-session', {})).grants.length, 1)
  })

  test('a new photo takes the place of the one before, whose file is gone', async () => {
    const story = anEnterprise()
    const { applicationId, version } = await story.asks(city)
    await city.call('officer', 'decide-enterprise', {
      applicationId,
      expectedVersion: version,
      decision: refusal,
    })
    const before = city.cloud.store.find('photos', { claimId: applicationId }, { limit: 9 })
    const photo = await sentLicence(city, story.accountId)
    const correct = { applicationId, expectedVersion: version + 1 }
    await city.call(story.accountId, 'ask-enterprise', { ...story.input, correct, photo })
    const after = city.cloud.store.find('photos', { claimId: applicationId }, { limit: 9 })
    assert.deepEqual([before.length, after.length], [1, 1])
    assert.notDeepEqual(before, after)
  })

  test('taking it back erases what was given, and the way is free again', async () => {
    const story = anEnterprise()
    const { applicationId, version } = await story.asks(city)
    await city.call(story.accountId, 'withdraw-enterprise', { applicationId, expectedVersion: version })
    assert.equal((await city.call(story.accountId, 'read-my-enterprise', {})).application, null)
    assert.equal((await city.fails('officer', 'open-enterprise', { applicationId })).code, 'notFound')
    assert.deepEqual(city.cloud.store.find('photos', { claimId: applicationId }, { limit: 9 }), [])
    const [left] = city.cloud.store.find('enterpriseApplications', { _id: applicationId }, { limit: 1 })
    assert.doesNotMatch(JSON.stringify(left), /样例|v1\./)
    assert.deepEqual(await messagesTo(story.accountId), [])
    await story.asks(city)
  })

  test('of a county without an employment service the city’s has it', async () => {
    const story = anEnterprise().with({ district: 'nongan' })
    const { applicationId } = await story.asks(city)
    assert.ok((await queueOf('city-officer')).some(({ id }) => id === applicationId))
  })
})

describe('what does not go', () => {
  test('a wrong code is named, however it is typed a right one is taken', async () => {
    const { input } = anEnterprise('typing')
    const ask = (creditCode: string) =>
      city.fails('typing', 'ask-enterprise', { ...input, creditCode, photo: null })
    assert.deepEqual((await ask('91220101')).values, { problem: 'length' })
    assert.deepEqual((await ask(`${input.creditCode.slice(0, 17)}*`)).code, 'creditCodeWrong')
    const typed = [...input.creditCode.toLowerCase()]
      .map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0))
      .join(' ')
    assert.equal((await ask(typed)).code, 'uploadMissing')
    const photo = await sentLicence(city, 'typing')
    await city.call('typing', 'ask-enterprise', { ...input, creditCode: typed, photo })
    const { application } = await city.call('typing', 'read-my-enterprise', {})
    assert.equal(application?.creditCode, input.creditCode)
  })

  test('names that are none, and districts that are none', async () => {
    const { input } = anEnterprise('names')
    const field = async (changes: object) =>
      (await city.fails('names', 'ask-enterprise', { ...input, photo: null, ...changes })).values.field
    assert.equal(await field({ companyName: '12345' }), 'companyName')
    assert.equal(await field({ name: '@@@' }), 'name')
    assert.equal(await field({ district: 'atlantis' }), 'district')
    assert.equal(await field({ district: 'constructor' }), 'district')
  })

  test('one account has one open application', async () => {
    const story = anEnterprise()
    await story.asks(city)
    const photo = await sentLicence(city, story.accountId)
    const second = { ...anEnterprise().input, photo }
    assert.equal((await city.fails(story.accountId, 'ask-enterprise', second)).code, 'secondApplication')
  })

  test('an enterprise whose HR is in is told so without a name; when all have left it can be asked for', async () => {
    const { story, grant } = await confirmed()
    const photo = await sentLicence(city, 'late-comer')
    const same = { ...anEnterprise().input, creditCode: story.creditCode, photo }
    const error = await city.fails('late-comer', 'ask-enterprise', same)
    assert.deepEqual([error.code, error.values], ['enterpriseKnown', {}])
    city.grant('admin', 'administrator', 'platform')
    await city.call('admin', 'revoke-grant', { grantId: grant.id })
    const { applicationId, version } = await city.call('late-comer', 'ask-enterprise', same)
    await city.call('officer', 'decide-enterprise', {
      applicationId,
      expectedVersion: version,
      decision: confirm,
    })
    const { grants } = await city.call('late-comer', 'open-session', {})
    assert.equal(grants[0]?.organisationId, grant.organisationId)
  })

  test('nobody confirms their own', async () => {
    const { applicationId, version } = await anEnterprise('colleague').asks(city)
    assert.ok(!(await queueOf('colleague')).some(({ id }) => id === applicationId))
    const decide = { applicationId, expectedVersion: version, decision: confirm }
    assert.equal((await city.fails('colleague', 'open-enterprise', { applicationId })).code, 'notAllowed')
    assert.equal((await city.fails('colleague', 'decide-enterprise', decide)).code, 'notAllowed')
    assert.ok((await queueOf('officer')).some(({ id }) => id === applicationId))
  })

  test('a confirmation needs everything compared, the present version, and one that waits', async () => {
    const { applicationId, version } = await anEnterprise().asks(city)
    const decide = (changes: object) =>
      city.fails('officer', 'decide-enterprise', {
        applicationId,
        expectedVersion: version,
        decision: confirm,
        ...changes,
      })
    const some = { action: 'confirm', checks: enterpriseChecks.slice(1) }
    assert.equal((await decide({ decision: some })).code, 'wrongInput')
    assert.equal((await decide({ expectedVersion: version - 1 })).code, 'staleVersion')
    await city.call('officer', 'decide-enterprise', {
      applicationId,
      expectedVersion: version,
      decision: refusal,
    })
    assert.equal((await decide({ expectedVersion: version + 1 })).code, 'applicationState')
  })

  test('only a picture is a licence, only one’s own, and only one sent for it', async () => {
    const { input } = anEnterprise('pictures')
    const ask = async (photo: object) =>
      (await city.fails('pictures', 'ask-enterprise', { ...input, photo })).code
    assert.equal(
      await ask(await sentLicence(city, 'pictures', Buffer.from('%PDF-1.4 no licence'))),
      'notAnImage',
    )
    assert.equal(await ask(await sentLicence(city, 'pictures', Buffer.from('no picture'))), 'notAnImage')
    assert.equal(await ask(await sentLicence(city, 'somebody-else')), 'notFound')
    const { photoId } = await city.call('pictures', 'begin-licence-photo', {})
    assert.equal(await ask({ photoId, fileId: 'cloud://x/y' }), 'uploadMissing')
    const licence = await sentLicence(city, 'pictures')
    assert.equal((await city.fails('pictures', 'finish-photo', licence)).code, 'notFound')
    assert.equal((await city.fails('pictures', 'read-ticket-photo', { photoId })).code, 'notFound')
  })

  test('one account can ask so many times a day and no more', async () => {
    const { input } = anEnterprise('eager')
    const minute = (number: number) => ({ now: new Date(duringCampaign.getTime() + number * 60_000) })
    const ask = (number: number) =>
      city.fails('eager', 'ask-enterprise', { ...input, creditCode: 'x', photo: null }, minute(number))
    for (let number = 0; number < 10; number += 1) assert.equal((await ask(number)).code, 'creditCodeWrong')
    assert.equal((await ask(11)).code, 'tooMany')
  })
})

describe('two at once', () => {
  test('of two applications for one code one is confirmed, by whichever officer is first', async () => {
    const one = anEnterprise()
    const other = anEnterprise().with({ creditCode: one.creditCode })
    const asked = [await one.asks(city), await other.asks(city)]
    const answers = await Promise.all(
      asked.map(({ applicationId, version }, index) =>
        city.answer(index === 0 ? 'officer' : 'colleague', 'decide-enterprise', {
          applicationId,
          expectedVersion: version,
          decision: confirm,
        }),
      ),
    )
    const codes = answers.map((answered) => (answered.ok ? 'ok' : answered.error.code)).sort()
    assert.deepEqual(codes, ['enterpriseKnown', 'ok'])
    const grants = await Promise.all(
      [one, other].map(
        async ({ accountId }) => (await city.call(accountId, 'open-session', {})).grants.length,
      ),
    )
    assert.deepEqual(grants.sort(), [0, 1])
  })

  test('asking twice at once makes one application, and the same sending is one', async () => {
    const story = anEnterprise()
    const photos = [await sentLicence(city, story.accountId), await sentLicence(city, story.accountId)]
    const answers = await Promise.all(
      photos.map((photo) => city.answer(story.accountId, 'ask-enterprise', { ...story.input, photo })),
    )
    assert.equal(answers.filter(({ ok }) => ok).length, 1)
    const again = anEnterprise()
    const photo = await sentLicence(city, again.accountId)
    const key = newKey()
    const first = await city.call(again.accountId, 'ask-enterprise', { ...again.input, photo }, { key })
    const second = await city.call(again.accountId, 'ask-enterprise', { ...again.input, photo }, { key })
    assert.deepEqual(second, first)
  })

  test('an application that is withdrawn while it is confirmed is one of the two', async () => {
    const story = anEnterprise()
    const { applicationId, version } = await story.asks(city)
    const answers = await Promise.all([
      city.answer('officer', 'decide-enterprise', {
        applicationId,
        expectedVersion: version,
        decision: confirm,
      }),
      city.answer(story.accountId, 'withdraw-enterprise', { applicationId, expectedVersion: version }),
    ])
    assert.equal(answers.filter(({ ok }) => ok).length, 1)
  })
})

test('every chain of an application holds, and no code, name or photo address is in the trail', async () => {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
  const rows = JSON.stringify(city.cloud.store.find('auditRows', {}, { limit: 1000 }))
  assert.doesNotMatch(rows, /王样本|91220174/)
})

test('a photo that nothing was asked with goes with the day', async () => {
  await sentLicence(city, 'gone', ownPhoto())
  const { forgetExpired } = await import('../../../cloudfunctions/clock/forget-expired')
  const begun = () => city.cloud.store.find('photos', { accountId: 'gone' }, { limit: 9 }).length
  assert.equal(begun(), 1)
  await forgetExpired(new Date(duringCampaign.getTime() + 25 * 3_600_000))
  assert.equal(begun(), 0)
})
