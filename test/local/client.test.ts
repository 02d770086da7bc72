import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { adminAddressOf } from '../../cloudfunctions/local/admin/admin-address'
import { sdkEnvironment } from '../../cloudfunctions/local/sdk-environment'
import { startLocalCloud } from '../../cloudfunctions/local/server'
import {
  aCloud,
  aToken,
  callAs,
  cloudFiles,
  sdkFor,
  temporaryDirectory,
  WITH_SDK,
  type TestCloud,
} from './support/cloud'

const ECHO = `${WITH_SDK} exports.main = async (event) => ({ event, openid: wx.getWXContext().OPENID })`
const send = (body: string) => `${WITH_SDK} exports.main = async (event) => { ${body} }`
const MESSAGE = `{ touser: 'oLx', templateId: 'T', page: 'p', data: { thing1: { value: '明天开始' } } }`

/** A request with headers fetch does not let one set. */
const raw = (url: string, headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    http.get(url, { headers }, (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject)
  })

describe('outside demo mode', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await aCloud({ allowedOrigins: ['http://localhost:9999'] }, { echo: ECHO })
  })
  afterAll(() => cloud.close())

  test('the function sees the identity the server gave, whatever the client says', async () => {
    const token = await aToken(cloud)
    const forged = { userInfo: { openId: 'oLsomeone' }, a: 1 }
    const { result } = await callAs(cloud, token, 'echo', forged)
    const { event, openid } = result as { event: { a: number; userInfo: { openId: string } }; openid: string }
    assert.match(openid, /^oL[\w-]{26}$/)
    assert.deepEqual([event.a, event.userInfo.openId], [1, openid])
    assert.equal(((await callAs(cloud, token, 'echo')).result as { openid: string }).openid, openid)
    assert.notEqual(
      ((await callAs(cloud, await aToken(cloud), 'echo')).result as { openid: string }).openid,
      openid,
    )
  })

  test('a body nested deeper than can be copied reaches the function, cut, and costs no worker', async () => {
    const token = await aToken(cloud)
    const deep = 45_000
    for (const body of [
      `{"a":${'['.repeat(deep)}${']'.repeat(deep)}}`,
      '[{"__proto__":{"polluted":true}}]',
    ]) {
      const response = await fetch(`${cloud.url}/client/call/echo`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body,
      })
      assert.equal(response.status, 200)
    }
    assert.equal(({} as { polluted?: boolean }).polluted, undefined)
  })

  test('no token, a forged one, a changed one and one of another kind are 401', async () => {
    const token = await aToken(cloud)
    const [body = '', seal = ''] = token.split('.')
    const other = Buffer.from(JSON.stringify({ openid: 'oLvictim', kind: 'session' })).toString('base64url')
    const caller = sdkEnvironment(cloud.url, { openid: 'oLvictim' })['WX_API_TOKEN'] ?? ''
    for (const bad of [
      '',
      'x',
      'a.b',
      `${other}.${seal}`,
      `${body}.${seal.slice(1)}`,
      `${body}.`,
      caller,
      `${token}.x`,
    ]) {
      assert.equal((await callAs(cloud, bad, 'echo')).status, 401, bad)
    }
    assert.equal((await fetch(`${cloud.url}/client/call/echo`, { method: 'POST', body: '{}' })).status, 401)
  })

  test('demo paths do not exist', async () => {
    for (const [path, method] of [
      ['personas', 'GET'],
      ['messages', 'GET'],
      ['session', 'POST'],
    ] as const) {
      assert.equal((await fetch(`${cloud.url}/demo/${path}`, { method })).status, 404)
    }
  })

  test('foreign hosts and origins are refused, allowed ones get CORS', async () => {
    const { port } = new URL(cloud.url)
    assert.equal(await raw(`${cloud.url}/health`, { host: `localhost:${port}` }), 200)
    assert.equal(await raw(`${cloud.url}/health`, { host: 'evil.example' }), 403)
    assert.equal(await raw(`${cloud.url}/health`, { origin: 'http://evil.example' }), 403)
    assert.equal(await raw(`${cloud.url}/health`, { origin: cloud.url }), 200)
    const preflight = await fetch(`${cloud.url}/client/session`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:9999' },
    })
    assert.equal(preflight.status, 204)
    assert.equal(preflight.headers.get('access-control-allow-origin'), 'http://localhost:9999')
  })

  test('another process finds the admin endpoint by the data directory only', () => {
    assert.equal(adminAddressOf(cloud.url, join(cloud.directory, 'data')), cloud.adminUrl)
    assert.throws(() => sdkEnvironment('http://127.0.0.1:1'), /no local cloud/)
  })
})

describe('demo mode', () => {
  let cloud: TestCloud
  const personasFile = join(temporaryDirectory(), 'personas.json')
  beforeAll(async () => {
    cloud = await aCloud({ demo: { personasFile } }, { echo: ECHO })
  })
  afterAll(() => cloud.close())
  const choose = (persona: string) =>
    fetch(`${cloud.url}/demo/session`, { method: 'POST', body: JSON.stringify({ persona }) })

  test('personas are read anew and never show their openid', async () => {
    const list = async (): Promise<unknown> => (await fetch(`${cloud.url}/demo/personas`)).json()
    assert.deepEqual(await list(), [])
    writeFileSync(
      personasFile,
      JSON.stringify([{ key: 'wang', label: '王', group: 'worker', openid: 'oLwang' }]),
    )
    assert.deepEqual(await list(), [{ key: 'wang', label: '王', group: 'worker' }])
    const { token } = (await (await choose('wang')).json()) as { token: string }
    assert.equal(((await callAs(cloud, token, 'echo')).result as { openid: string }).openid, 'oLwang')
    assert.equal((await choose('nobody')).status, 404)
  })

  test('is refused on an address others can reach', async () => {
    const { directory, ...files } = cloudFiles()
    assert.ok(directory)
    await assert.rejects(startLocalCloud({ ...files, host: '0.0.0.0', demo: { personasFile } }), /loopback/)
  })
})

describe('openapi', () => {
  let cloud: TestCloud
  const permitted = { permissions: { openapi: ['subscribeMessage.send', 'wxacode.get'] } }
  beforeAll(async () => {
    cloud = await aCloud(
      { demo: { personasFile: 'none.json' } },
      {
        sends: { source: send(`return wx.openapi.subscribeMessage.send(${MESSAGE})`), config: permitted },
        unlisted: send(`return wx.openapi.subscribeMessage.send(${MESSAGE})`),
        unknown: { source: send(`return wx.openapi.wxacode.get({ path: 'p' })`), config: permitted },
      },
    )
  })
  afterAll(() => cloud.close())

  test('a message is kept instead of sent', async () => {
    const token = await aToken(cloud)
    assert.equal((await callAs(cloud, token, 'sends')).status, 200)
    const [message] = cloud.sentMessages()
    assert.deepEqual(message && { ...message, sentAt: '' }, {
      touser: 'oLx',
      template_id: 'T',
      page: 'p',
      data: { thing1: { value: '明天开始' } },
      sentAt: '',
    })
    assert.equal(((await (await fetch(`${cloud.url}/demo/messages`)).json()) as unknown[]).length, 1)
  })
  test('an API the function did not list is -604101', async () => {
    assert.match((await callAs(cloud, await aToken(cloud), 'unlisted')).errMsg ?? '', /-604101/)
    assert.equal(cloud.sentMessages().length, 1)
  })
  test('an API without a stand-in says so', async () => {
    assert.match((await callAs(cloud, await aToken(cloud), 'unknown')).errMsg ?? '', /44999|not simulated/)
  })
  test('text checks and phone numbers', async () => {
    const { security, phonenumber } = sdkFor(cloud).openapi
    assert.equal(
      (await security.msgSecCheck({ content: '你好', version: 2, scene: 1, openid: 'oLx' })).result.suggest,
      'pass',
    )
    assert.equal((await phonenumber.getPhoneNumber({ code: 'c' })).phoneInfo.phoneNumber, '13800000000')
  })
})
