import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { readStorageFile } from '../../cloudfunctions/local/files/storage-file'
import { storageRule } from '../../cloudfunctions/local/files/storage-rule'
import { aCloud, aToken, sdkFor, temporaryDirectory, type TestCloud } from './support/cloud'
import { HandClock } from './support/hand-clock'

const storageFile = resolve(__dirname, '../../config/storage.json')
const clock = new HandClock()
let cloud: TestCloud
let token: string
beforeAll(async () => {
  cloud = await aCloud({ clock, storageFile })
  token = await aToken(cloud)
})
afterAll(() => cloud.close())

const put = async (path: string, body: string | Buffer, authorization = `Bearer ${token}`) => {
  const address = `${cloud.url}/client/files/${path.split('/').map(encodeURIComponent).join('/')}`
  const { status } = await fetch(address, {
    method: 'PUT',
    headers: { authorization },
    body: body as BodyInit,
  })
  return status
}
const id = (letter: string) => `u${letter.repeat(20)}`

test('a client may store where the rule lets it, and nowhere else', async () => {
  assert.equal(await put(`tray/photo/${id('a')}`, 'x'), 200)
  assert.equal(await put(`tray/bankFile/${id('b')}`, 'x'), 200)
  for (const path of [
    'anything.bin',
    'claims/c1/p1',
    `claims/c1/p1/${id('a')}`,
    `tray/${id('a')}`,
    `tray/other/${id('a')}`,
    `tray/photo/${id('a')}x`,
    `tray/photo/${id('a')}/more`,
    `tray/photo/${id('A')}`,
    `tray/photo/u${'a'.repeat(19)}`,
    `Tray/photo/${id('a')}`,
    `elsewhere/tray/photo/${id('a')}`,
    `tray/photo/${id('一')}`,
    'tray/photo/',
    'tray/photo',
  ])
    assert.ok([400, 403].includes(await put(path, 'x')), path)
  assert.equal(await put(`tray/photo/${id('c')}`, 'x', 'Bearer forged.token'), 401)
  assert.equal(await put(`tray/photo/${id('a')}`, 'again'), 409, 'nor over what is there')
})

test('the size of a file follows from its kind: at the limit and one above', async () => {
  const sizes = { photo: 10 * 1024 * 1024, bankFile: 2 * 1024 * 1024, rosterFile: 5 * 1024 * 1024 }
  for (const [kind, bytes] of Object.entries(sizes)) {
    assert.equal(await put(`tray/${kind}/${id('d')}`, Buffer.alloc(bytes)), 200, kind)
    assert.equal(await put(`tray/${kind}/${id('e')}`, Buffer.alloc(bytes + 1)), 413, kind)
  }
  assert.deepEqual(readdirSync(join(cloud.directory, 'data/files/unfinished')), [])
})

test('the cloud itself may store anywhere', async () => {
  const { fileID } = await sdkFor(cloud).uploadFile({
    cloudPath: 'claims/c1/p1',
    fileContent: Buffer.from('x'),
  })
  assert.match(fileID, /claims\/c1\/p1$/)
})

test('a file that nobody took is gone after two days, not before; what is kept elsewhere stays', async () => {
  const stored = await sdkFor(cloud).uploadFile({ cloudPath: 'claims/c2/p2', fileContent: Buffer.from('x') })
  assert.equal(await put(`tray/photo/${id('f')}`, 'left behind'), 200)
  const there = async (fileID: string) => {
    const { fileList } = await sdkFor(cloud).getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    return (fileList[0]?.tempFileURL ?? '') !== ''
  }
  const left = stored.fileID.replace('claims/c2/p2', `tray/photo/${id('f')}`)
  const sweep = () => cloud.sweepExpired()
  clock.advance(2 * 86_400_000 - 1_000)
  await sweep()
  assert.ok(await there(left))
  clock.advance(2_000)
  await sweep()
  assert.ok(!(await there(left)))
  assert.ok(await there(stored.fileID))
  assert.equal(await put(`tray/photo/${id('f')}`, 'x'), 200, 'its place is free again')
})

const asked = { auth: { openid: 'o1' }, resource: { openid: 'o1', path: 'a/b' } }
const signedOut = { ...asked, auth: null }

test('a rule is judged as WeChat writes it', () => {
  const allows = (rule: boolean | string, context: Parameters<ReturnType<typeof storageRule>>[0] = asked) =>
    storageRule(rule)(context)
  assert.equal(allows(true), true)
  assert.equal(allows(false), false)
  assert.equal(allows('auth != null'), true)
  assert.equal(allows('auth != null', signedOut), false)
  assert.equal(allows('resource.openid == auth.openid'), true)
  assert.equal(allows('resource.openid == auth.openid', signedOut), false)
  assert.equal(allows("resource.openid == 'o2' || /^a/.test(resource.path) == true"), true)
  assert.equal(allows("!(resource.openid == 'o2') && /^b/.test(resource.path) == true"), false)
})

test('what a rule cannot say is named when it is read, and is never taken for a yes', () => {
  for (const rule of [
    'process.exit()',
    'auth.constructor',
    "resource['path'] == 1",
    'resource.size < 10',
    '/a/g.test(resource.path) == true',
    '/a/.exec(resource.path)',
    'true; false',
    '`${auth.openid}`',
    'auth.openid + 1',
    '(() => true)()',
    '',
  ])
    assert.throws(() => storageRule(rule), rule)
  const file = join(temporaryDirectory(), 'storage.json')
  writeFileSync(file, JSON.stringify({ rule: { read: false, write: 'fetch(1)' } }))
  assert.throws(() => readStorageFile(file), /storage file .*storage\.json/)
})
