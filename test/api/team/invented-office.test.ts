import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { dutyDefects } from '@domain/organisation/duties'
import { officeDefects } from '@domain/organisation/office-defects'
import { changchunPeople } from '@domain/packs/changchun-2023/duties'
import { roleName } from '@/services/phone/city'
import { desksOf } from '@/services/routes/desks'
import { aCity, type City } from '../support/city'

const { offices } = changchunPeople

/** An office of a kind that no source names, in data alone. */
const kind = { id: 'lampLighters', name: '点灯所', scope: 'city' as const, above: [] }
const role = {
  id: 'lampLighter',
  roleName: '点灯员',
  shortName: '点灯所',
  organisationKinds: ['lampLighters'],
  workName: null,
  invites: ['lampLighter'],
}

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('admin', 'administrator', 'platform')
  city.cloud.store.insert('organisations', [
    {
      _id: 'lamp-lighters',
      kind: kind.id,
      name: '长春样例点灯所',
      parentId: null,
      district: '',
      phone: null,
      searchKeys: ['长春样例点灯所'],
      confirmedBy: null,
    },
  ])
})
afterAll(() => city.close())

const invitation = { role: role.id, organisationId: 'lamp-lighters', displayName: '小灯' }
const queue = { view: 'waiting' as const, organisationId: null, after: null }

test('a role that the city does not know cannot be given, and a grant of it gives nothing', async () => {
  assert.equal((await city.fails('admin', 'create-invitation', invitation)).code, 'notFound')
  city.grant('lit-too-early', role.id, 'lamp-lighters')
  assert.deepEqual((await city.call('lit-too-early', 'open-session', {})).grants, [])
  assert.equal((await city.fails('lit-too-early', 'list-invitable', { text: '' })).code, 'notAllowed')
})

test('once the city’s data have it, it is invited, accepts, and is staff everywhere', async () => {
  const administrator = offices.roles.find(({ id }) => id === 'administrator')
  assert.ok(administrator)
  offices.kinds.push(kind)
  offices.roles.push(role)
  administrator.invites.push(role.id)
  assert.deepEqual([...officeDefects(offices), ...dutyDefects(changchunPeople)], [])

  const { code } = await city.call('admin', 'create-invitation', invitation)
  const { grant } = await city.call('lamp-one', 'accept-invitation', { code })
  assert.equal(grant.role, role.id)
  const { grants } = await city.call('lamp-one', 'open-session', {})
  // On the phone: its name under "我的", and the desks that it has.
  assert.deepEqual(
    grants.map((held) => [held.organisationName, roleName(held.role)]),
    [['长春样例点灯所', '点灯员']],
  )
  assert.deepEqual(
    desksOf(grants).map(({ name }) => name),
    ['同事'],
  )
  const { organisations } = await city.call('lamp-one', 'list-invitable', { text: '' })
  assert.deepEqual(organisations, [{ id: 'lamp-lighters', name: '长春样例点灯所', roles: ['lampLighter'] }])
  const second = await city.call('lamp-one', 'create-invitation', invitation)
  await city.call('lamp-two', 'accept-invitation', { code: second.code })
  const held = await city.call('lamp-two', 'list-grants', { organisationId: 'lamp-lighters' })
  // The grant that gave nothing before gives what it says now.
  assert.equal(held.grants.length, 3)
  // It looks at no claims: no queue is its.
  assert.equal((await city.fails('lamp-one', 'list-review-queue', queue)).code, 'notAllowed')
})

test('the city’s own offices and duties are sound, and nobody gives a role upwards', () => {
  assert.deepEqual([...officeDefects(offices), ...dutyDefects(changchunPeople)], [])
  for (const { id, invites } of offices.roles)
    if (id !== 'administrator') assert.ok(!invites.includes('administrator'), id)
})

test('duties that name what the city does not have are defects', () => {
  const { duties } = changchunPeople
  const wrong = { ...duties, pay: ['nobody'], selfEntry: { ...duties.selfEntry, organisationKind: 'panel' } }
  assert.deepEqual(dutyDefects({ offices, duties: wrong }), [
    'no role nobody',
    'enterpriseHr is not given in panel',
  ])
})
