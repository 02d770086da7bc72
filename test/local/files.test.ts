import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCloud, aToken, sdkFor, type TestCloud } from './support/cloud'
import { HandClock } from './support/hand-clock'

const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(100)])

let cloud: TestCloud
const clock = new HandClock()
beforeAll(async () => {
  cloud = await aCloud({ clock, maxFileBytes: 10_000 })
})
afterAll(() => cloud.close())

const upload = (cloudPath: string, fileContent: Buffer) =>
  sdkFor(cloud).uploadFile({ cloudPath, fileContent })
const address = async (fileID: string, maxAge = 60) => {
  const { fileList } = await sdkFor(cloud).getTempFileURL({ fileList: [{ fileID, maxAge }] })
  return fileList[0]?.tempFileURL ?? ''
}

test('a file through its life', async () => {
  const wx = sdkFor(cloud)
  const { fileID } = await upload('票据/火车 票.png', PNG)
  assert.equal(fileID, 'cloud://local-env.local-bucket/票据/火车 票.png')
  assert.deepEqual((await wx.downloadFile({ fileID })).fileContent, PNG)
  const url = await address(fileID)
  const shown = await fetch(url)
  assert.equal(shown.headers.get('content-type'), 'image/png')
  assert.equal(shown.headers.get('x-content-type-options'), 'nosniff')
  assert.equal((await wx.deleteFile({ fileList: [fileID] })).fileList[0]?.status, 0)
  assert.equal((await fetch(url)).status, 404)
  await assert.rejects(wx.downloadFile({ fileID }))
})

test('a page is never served as a page', async () => {
  const { fileID } = await upload('evil.html', Buffer.from('<html><script>alert(1)</script>'))
  assert.equal((await fetch(await address(fileID))).headers.get('content-type'), 'application/octet-stream')
})

test('without a valid, current signature for this very file nothing is given', async () => {
  const { fileID } = await upload('a/secret.bin', Buffer.from('secret'))
  await upload('a/other.bin', Buffer.from('other'))
  const good = await address(fileID, 60)
  const status = async (url: string) => (await fetch(url)).status
  assert.equal(await status(good), 200)
  assert.equal(await status(good.split('?')[0] ?? ''), 403)
  assert.equal(await status(good.replace('secret', 'other')), 403)
  assert.equal(await status(good.replace(/expires=\d+/, 'expires=99999999999')), 403)
  assert.equal(await status(`${good.slice(0, -2)}AA`), 403)
  clock.advance(61_000)
  assert.equal(await status(good), 403)
})

test('paths cannot leave the store', async () => {
  for (const path of ['../x', 'a/../../x', '/etc/passwd', 'a//b', 'a/./b', 'a\\b', 'a?b', '']) {
    await assert.rejects(upload(path, PNG), path)
  }
  const token = await aToken(cloud)
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${cloud.url}/client/files/%2e%2e%2f%2e%2e%2fx`, {
    method: 'PUT',
    headers,
    body: 'x',
  })
  assert.equal(answer.status, 400)
  assert.equal((await fetch(`${cloud.url}/files/..%2f..%2fsecret.key?expires=1&sign=x`)).status, 403)
})

test('upload credentials work once and only for their path', async () => {
  const body = { action: 'storage.getUploadMetadata', path: 'once.bin' }
  const granted = await fetch(cloud.adminUrl, { method: 'POST', body: JSON.stringify(body) })
  const { data } = (await granted.json()) as { data: { url: string; authorization: string; token: string } }
  const headers = { authorization: data.authorization, 'x-cos-security-token': data.token }
  const put = (url: string) => fetch(url, { method: 'PUT', headers, body: 'x' })
  assert.equal((await put(data.url.replace('once', 'twice'))).status, 403)
  assert.equal((await put(data.url)).status, 200)
  assert.equal((await put(data.url)).status, 403)
})

test('clients upload with a session, never over an existing file, never too much', async () => {
  const token = await aToken(cloud)
  const put = (path: string, body: string, authorization = `Bearer ${token}`) =>
    fetch(`${cloud.url}/client/files/${path}`, { method: 'PUT', headers: { authorization }, body })
  const first = await put('mine/1.bin', 'hello')
  assert.deepEqual(
    [first.status, await first.json()],
    [200, { fileID: 'cloud://local-env.local-bucket/mine/1.bin' }],
  )
  assert.equal((await put('mine/1.bin', 'again')).status, 409)
  assert.equal((await put('mine/2.bin', 'x', 'Bearer forged.token')).status, 401)
  assert.equal((await put('mine/3.bin', 'x'.repeat(3_000_000))).status, 413)
  const left = readdirSync(join(cloud.directory, 'data/files/unfinished'))
  assert.deepEqual(left, [])
})
