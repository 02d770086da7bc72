import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { sdkEnvironment } from '../../cloudfunctions/local/sdk-environment'
import { aCloud, cloudFiles, WITH_SDK, type TestCloud } from './support/cloud'

interface Exchange {
  request: Record<string, unknown> & { action: string }
  response: { code?: string; data?: Record<string, unknown>; transactionId?: string }
}

const exchanges = readFileSync(join(process.cwd(), 'test/fixtures/sdk-exchanges.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Exchange)

const WHOAMI = `${WITH_SDK} exports.main = async (event) => ({ event, ctx: wx.getWXContext() })`

let cloud: TestCloud
beforeAll(async () => {
  const { databaseFile } = cloudFiles({}, { collections: {} })
  cloud = await aCloud({ databaseFile }, { whoami: WHOAMI })
})
afterAll(() => cloud.close())

async function post(body: unknown): Promise<Exchange['response']> {
  const response = await fetch(`${cloud.adminUrl}?env=local-env&seqId=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  assert.equal(response.status, 200)
  return (await response.json()) as Exchange['response']
}

/** EJSON forms, moments of the run, secrets and order of keys do not matter; the rest must be equal. */
function normal(value: unknown): unknown {
  if (typeof value === 'string' && /^[{[]/.test(value)) return normal(JSON.parse(value))
  if (typeof value === 'string') return value.replace(cloud.url, '<url>').replace(/\?(sign|expires)=.*$/, '')
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (first && /^\$number/.test(first[0])) return Number(first[1])
  if (first?.[0] === '$date') {
    const time = Number(normal(first[1]))
    return { date: time > 1.79e12 || Math.abs(time - Date.now()) < 6e5 ? 'now' : time }
  }
  // The order of SOURCE was corrected after the capture: first caller first.
  const secret = /^(SOURCE|requestId|token|authorization|cosFileId|url|CLIENTIP|APPID|appId)$/
  return Object.fromEntries(
    entries
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([key, inner]) => [key, secret.test(key) ? 'any' : normal(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const generated = (response: Exchange['response']): string[] => [
  ...(response.transactionId ? [response.transactionId] : []),
  ...((response.data?.['insertedIds'] as string[] | undefined) ?? []),
]

test('captured exchanges of the real SDK get the same answers', async () => {
  const token = sdkEnvironment(cloud.url, { openid: 'oLocalUserA' })['WX_API_TOKEN']
  const renamed = new Map<string, string>()
  const rename = (text: string) =>
    [...renamed].reduce((result, [from, to]) => result.replaceAll(from, to), text)
  for (const { request, response } of exchanges) {
    const sent = JSON.parse(rename(JSON.stringify(request))) as Exchange['request']
    if (sent.action === 'storage.batchGetDownloadUrl') await cloudFile('简历/a b.txt')
    const got = await post({ ...sent, wxCloudApiToken: token })
    const names = generated(got)
    generated(response).forEach((name, i) => renamed.set(name, names[i] ?? name))
    const expected = JSON.parse(rename(JSON.stringify(response))) as Exchange['response']
    const label = `${request.action} ${JSON.stringify(request).slice(0, 200)}`
    if (expected.code) assert.equal(got.code, expected.code, label)
    else assert.deepEqual(normal(got), normal({ ...expected, requestId: 'any' }), label)
  }
})

async function cloudFile(path: string): Promise<void> {
  const { data } = await post({ action: 'storage.getUploadMetadata', path, method: 'put' })
  const headers = {
    authorization: String(data?.['authorization']),
    'x-cos-security-token': String(data?.['token']),
  }
  const stored = await fetch(String(data?.['url']), { method: 'PUT', headers, body: 'hello!' })
  assert.equal(stored.status, 200)
}

test('every action of the SDK is in the fixture', () => {
  const actions = new Set(exchanges.map(({ request }) => request.action))
  for (const action of [
    'addCollection',
    'insertDocument',
    'getDocument',
    'calculateDocument',
    'modifyDocument',
    'removeDocument',
    'aggregateDocuments',
    'startTransaction',
    'commitTransaction',
    'abortTransaction',
  ]) {
    assert.ok(actions.has(`database.${action}`), action)
  }
  for (const action of [
    'storage.getUploadMetadata',
    'storage.batchGetDownloadUrl',
    'storage.batchDeleteFile',
    'functions.invokeFunction',
  ]) {
    assert.ok(actions.has(action), action)
  }
})

test('an unknown action, a broken body and a wrong admin path are refused', async () => {
  assert.equal((await post({ action: 'database.dropEverything' })).code, 'INVALID_PARAM')
  assert.equal((await post({ action: 'database.getDocument' })).code, 'INVALID_PARAM')
  const wrong = await fetch(`${cloud.url}/admin`, {
    method: 'POST',
    body: '{"action":"database.startTransaction"}',
  })
  assert.equal(wrong.status, 404)
})
