import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'

const kept = new Map<string, unknown>()
jest.doMock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => kept.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => kept.set(key, value),
  removeStorageSync: (key: string) => kept.delete(key),
}))
const session = import('@/services/calls/browser-session')

/** A server that gives every newcomer a token of their own, and each persona the one of its name. */
let opened = 0
let isThere = true
globalThis.fetch = (path, options) => {
  if (!isThere) return Promise.reject(new TypeError('no connection'))
  const { persona } = JSON.parse(typeof options?.body === 'string' ? options.body : '{}') as {
    persona?: string
  }
  const token = path === '/client/session' ? `own-${(opened += 1)}` : `as-${persona}`
  return Promise.resolve(Response.json({ token }))
}

beforeEach(() => {
  kept.clear()
  opened = 0
  isThere = true
})

test('who played others, one after the other, is oneself again, with the session of before', async () => {
  const { becomeOneself, becomePersona, currentPersona, sessionToken } = await session
  assert.equal(await sessionToken(), 'own-1')
  await becomePersona('worker-3')
  await becomePersona('union-one')
  assert.equal(currentPersona(), 'union-one')
  assert.equal(await sessionToken(), 'as-union-one')
  becomeOneself()
  assert.equal(currentPersona(), null)
  assert.equal(await sessionToken(), 'own-1')
  await becomePersona('district')
  becomeOneself()
  assert.equal(await sessionToken(), 'own-1')
  assert.equal(opened, 1)
})

test('a change of person that fails leaves everything as it was', async () => {
  const { becomeOneself, becomePersona, currentPersona, sessionToken } = await session
  await sessionToken()
  isThere = false
  await assert.rejects(becomePersona('worker-3'))
  assert.equal(currentPersona(), null)
  assert.equal(await sessionToken(), 'own-1')
  isThere = true
  await becomePersona('worker-3')
  isThere = false
  await assert.rejects(becomePersona('union-one'))
  assert.equal(currentPersona(), 'worker-3')
  becomeOneself()
  assert.equal(await sessionToken(), 'own-1')
})

test('a session of one’s own that the server forgot meanwhile is opened anew, and never that of the person played', async () => {
  const { becomeOneself, becomePersona, dropToken, sessionToken } = await session
  await sessionToken()
  await becomePersona('worker-3')
  dropToken('own-1')
  becomeOneself()
  assert.equal(await sessionToken(), 'own-2')
})

test('who played before ever opening a session of their own becomes a new person', async () => {
  const { becomeOneself, becomePersona, sessionToken } = await session
  await becomePersona('worker-3')
  becomeOneself()
  assert.equal(await sessionToken(), 'own-1')
})
