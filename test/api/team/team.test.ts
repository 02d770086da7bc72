import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, duringCampaign, newKey, type City } from '../support/city'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('administrator', 'administrator', 'platform')
  city.grant('district', 'districtUnion', 'district-qikai')
})
afterAll(() => city.close())

const invite = (by: string) =>
  city.call(by, 'create-invitation', {
    role: 'grassrootsUnion',
    organisationId: 'union-1',
    displayName: '小样',
  })
const queue = { view: 'waiting' as const, organisationId: null, after: null }

test('an invitation gives its role at once, works once, and the role lapses at once when taken back', async () => {
  const { code } = await invite('district')
  assert.equal((await city.fails('newcomer', 'list-review-queue', queue)).code, 'notAllowed')
  const { grant } = await city.call('newcomer', 'accept-invitation', { code: code.toLowerCase() })
  await city.call('newcomer', 'list-review-queue', queue)
  assert.equal((await city.fails('late-comer', 'accept-invitation', { code })).code, 'invitationNotValid')
  await city.call('district', 'revoke-grant', { grantId: grant.id })
  assert.equal((await city.fails('newcomer', 'list-review-queue', queue)).code, 'notAllowed')
})

test('an invitation is good until the last moment of its seventh day and not after', async () => {
  const expiry = new Date(duringCampaign.getTime() + 7 * 86_400_000)
  const first = await invite('administrator')
  const second = await invite('administrator')
  const before = { now: new Date(expiry.getTime() - 1) }
  await city.call('in-time', 'accept-invitation', { code: first.code }, before)
  const error = await city.fails('too-late', 'accept-invitation', { code: second.code }, { now: expiry })
  assert.equal(error.code, 'invitationNotValid')
})

test('an invitation ends with the role of who gave it', async () => {
  const { code: own } = await invite('district')
  const { grant } = await city.call('leaving', 'accept-invitation', { code: own })
  const { code } = await invite('leaving')
  await city.call('district', 'revoke-grant', { grantId: grant.id })
  assert.equal((await city.fails('leaving', 'accept-invitation', { code })).code, 'invitationNotValid')
})

test('the invitation that an environment starts with needs no giver', async () => {
  const { newInvitation } = await import('../../../cloudfunctions/api/team/invitation')
  const { foundingGiver } = await import('../../../cloudfunctions/platform/records/organisation')
  const platform = { id: 'platform', name: '留工通系统管理' }
  const { code, invitation } = newInvitation(
    'administrator',
    platform,
    '首位管理员',
    foundingGiver,
    duringCampaign,
  )
  city.cloud.store.insert('invitations', [invitation] as never[])
  const { grant } = await city.call('founder', 'accept-invitation', { code })
  assert.equal(grant.role, 'administrator')
})

test('of two people who use one code at the same time, one gets the role', async () => {
  const { code } = await invite('administrator')
  const answers = await Promise.all(
    ['racer-1', 'racer-2', 'racer-3'].map((racer) => city.answer(racer, 'accept-invitation', { code })),
  )
  assert.equal(answers.filter((answered) => answered.ok).length, 1)
})

test('the code is stored nowhere', async () => {
  const { code } = await invite('administrator')
  const stored = JSON.stringify(city.cloud.store.find('invitations', {}, { limit: 100 }))
  assert.ok(!stored.includes(code))
})

test('repeating an acceptance with its key answers the same grant', async () => {
  const { code } = await invite('administrator')
  const key = newKey()
  const first = await city.call('repeater', 'accept-invitation', { code }, { key })
  const again = await city.call('repeater', 'accept-invitation', { code }, { key })
  assert.deepEqual(again, first)
})

test('of more unions than a page holds the district finds the last by its name', async () => {
  const unions = Array.from({ length: 1100 }, (_, index) => ({
    _id: `many-${index}`,
    kind: 'grassrootsUnion',
    name: `多多工会${index}`,
    parentId: 'district-qikai',
    district: '汽开区',
    phone: null,
    searchKeys: [`多多工会${index}`],
  }))
  city.cloud.store.insert('organisations', unions)
  const { organisations } = await city.call('district', 'list-invitable', { text: '多多工会1099' })
  assert.deepEqual(
    organisations.map(({ id }) => id),
    ['many-1099'],
  )
})

const open = async (by: string) =>
  (await city.call(by, 'list-invitations', { organisationId: 'union-1' })).invitations

/** A new invitation: its code, and what the list says of it. */
async function listed(by: string) {
  const known = new Set((await open(by)).map(({ id }) => id))
  const { code, expiresAt } = await invite(by)
  const invitation = (await open(by)).find(({ id }) => !known.has(id))
  assert.ok(invitation)
  return { code, expiresAt, invitation }
}

test('an invitation that nobody used is listed until when it is good, and can be taken back once', async () => {
  const { code, expiresAt, invitation } = await listed('district')
  assert.deepEqual(invitation, {
    id: invitation.id,
    role: 'grassrootsUnion',
    displayName: '小样',
    expiresAt,
    yours: true,
  })
  assert.ok(!JSON.stringify(invitation).includes(code))
  await city.call('district', 'withdraw-invitation', { invitationId: invitation.id })
  assert.ok(!(await open('district')).some(({ id }) => id === invitation.id))
  const withdrawn = await city.fails('newcomer', 'accept-invitation', { code })
  const unknown = await city.fails('newcomer', 'accept-invitation', { code: 'NOSUCHCODE' })
  assert.deepEqual(withdrawn, unknown)
  const again = await city.fails('district', 'withdraw-invitation', { invitationId: invitation.id })
  assert.equal(again.code, 'invitationNotValid')
})

test('who stands above may take it back too, strangers and colleagues elsewhere get a missing record', async () => {
  city.grant('elsewhere', 'districtUnion', 'somewhere-else')
  const { invitation } = await listed('district')
  const input = { invitationId: invitation.id }
  assert.equal((await city.fails('elsewhere', 'withdraw-invitation', input)).code, 'notFound')
  assert.equal((await city.fails('nobody', 'withdraw-invitation', input)).code, 'notAllowed')
  const missing = await city.fails('district', 'withdraw-invitation', { invitationId: 'no-such-invitation' })
  assert.equal(missing.code, 'notFound')
  assert.equal((await open('administrator')).find(({ id }) => id === invitation.id)?.yours, false)
  await city.call('administrator', 'withdraw-invitation', input)
})

test('one that was used, is over, or whose giver is gone is not listed and cannot be taken back', async () => {
  const used = await listed('district')
  const { grant } = await city.call('user', 'accept-invitation', { code: used.code })
  const given = await listed('user')
  await city.call('district', 'revoke-grant', { grantId: grant.id })
  const ids = (await open('district')).map(({ id }) => id)
  assert.ok(!ids.includes(used.invitation.id) && !ids.includes(given.invitation.id))
  const usedUp = await city.fails('district', 'withdraw-invitation', { invitationId: used.invitation.id })
  assert.equal(usedUp.code, 'invitationNotValid')
  const late = await listed('district')
  const now = new Date(late.expiresAt)
  const { invitations } = await city.call(
    'district',
    'list-invitations',
    { organisationId: 'union-1' },
    { now },
  )
  assert.deepEqual(invitations, [])
})

test('of who uses a code and who takes it back at the same moment, one comes first', async () => {
  const { code, invitation } = await listed('district')
  const [accepted, withdrawn] = await Promise.all([
    city.answer('quick', 'accept-invitation', { code }),
    city.answer('district', 'withdraw-invitation', { invitationId: invitation.id }),
  ])
  assert.equal([accepted, withdrawn].filter(({ ok }) => ok).length, 1)
})

test('taking one back is an audit row of its own chain, which the check of all chains looks at', async () => {
  const { invitation } = await listed('district')
  await city.call('district', 'withdraw-invitation', { invitationId: invitation.id })
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
  const [row] = city.cloud.store.find('auditRows', { claimId: invitation.id }, { limit: 2 })
  assert.equal(row?.document['event'], 'invitationWithdrawn')
  const change = { $set: { 'values.role': 'administrator' } }
  city.cloud.store.update('auditRows', { claimId: invitation.id }, change)
  assert.match(JSON.stringify((await verifyWholeAudit()).faults), /changed/)
})
