import assert from 'node:assert/strict'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { accepts } from '../../cloudfunctions/local/http/content-coding'
import { aCloud, temporaryDirectory, type TestCloud } from './support/cloud'

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

const page = '<h1>留工通</h1>'
const script = 'console.log(1)'.repeat(200)

describe('the files of the app', () => {
  let cloud: TestCloud
  let site: string
  beforeAll(async () => {
    site = temporaryDirectory()
    mkdirSync(join(site, 'js'))
    writeFileSync(join(site, 'index.html'), page)
    const hashed = join(site, 'js/app.3f9a1c2b.js')
    writeFileSync(hashed, script)
    writeFileSync(`${hashed}.br`, brotliCompressSync(script))
    writeFileSync(`${hashed}.gz`, gzipSync(script))
    const stale = join(site, 'old.js')
    writeFileSync(`${stale}.br`, brotliCompressSync('before'))
    utimesSync(`${stale}.br`, 1, 1)
    writeFileSync(stale, 'after')
    cloud = await aCloud({ staticDirectory: site, allowedOrigins: ['http://localhost:9999'] }, {})
  })
  afterAll(() => cloud.close())

  /** Plain HTTP: `fetch` unpacks by itself and asks for what it can unpack. */
  const get = (path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      http
        .request(cloud.url + path, { headers, method }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          )
        })
        .on('error', reject)
        .end()
    })
  const app = '/js/app.3f9a1c2b.js'

  test('go out in the smallest coding that the client takes, with the type of what they are', async () => {
    for (const [accepted, coding, body] of [
      ['gzip, deflate, br', 'br', brotliCompressSync(script)],
      ['gzip', 'gzip', gzipSync(script)],
      ['br;q=0, gzip;q=0.5', 'gzip', gzipSync(script)],
      ['*', 'br', brotliCompressSync(script)],
      ['identity', undefined, Buffer.from(script)],
      ['', undefined, Buffer.from(script)],
    ] as const) {
      const answer = await get(app, { 'accept-encoding': accepted })
      assert.equal(answer.headers['content-encoding'], coding, accepted)
      assert.deepEqual(answer.body, body, accepted)
      assert.equal(answer.headers['content-length'], String(body.length))
      assert.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8')
      assert.match(String(answer.headers.vary), /accept-encoding/)
    }
  })

  test('a coding that was left over from an earlier build is not sent', async () => {
    const answer = await get('/old.js', { 'accept-encoding': 'br' })
    assert.deepEqual([answer.body.toString(), answer.headers['content-encoding']], ['after', undefined])
  })

  test('are kept for ever when their name has a hash, and asked after when it has none', async () => {
    assert.equal((await get(app)).headers['cache-control'], 'public, max-age=31536000, immutable')
    const first = await get('/')
    assert.deepEqual([first.body.toString(), first.headers['cache-control']], [page, 'no-cache'])
    const known = await get('/', { 'if-none-match': String(first.headers.etag) })
    assert.deepEqual([known.status, known.body.length], [304, 0])
    assert.equal(known.headers.etag, first.headers.etag)
    writeFileSync(join(site, 'index.html'), `${page} `)
    assert.equal((await get('/', { 'if-none-match': String(first.headers.etag) })).status, 200)
    writeFileSync(join(site, 'index.html'), page)
  })

  test('a place that the app may not know gets the app; a file that is not there is 404', async () => {
    for (const place of ['/nowhere', '/packages/worker/claim/index', '/js', '/a/b/?id=1'])
      assert.deepEqual([(await get(place)).status, (await get(place)).body.toString()], [200, page], place)
    for (const file of ['/missing.js', '/js/app.00000000.js', '/favicon.ico', '/%2e%2e%2fdata%2fsecret.key'])
      assert.equal((await get(file)).status, 404, file)
    for (const ours of ['/client/nothing', '/files/x', '/admin', '/upload/x', '/demo/x'])
      assert.notEqual((await get(ours)).body.toString(), page, ours)
  })

  test('HEAD says the same without the body, and the origin stays part of what answers differ by', async () => {
    const answer = await get(app, { 'accept-encoding': 'gzip', origin: 'http://localhost:9999' }, 'HEAD')
    assert.deepEqual([answer.status, answer.body.length], [200, 0])
    assert.equal(answer.headers['content-length'], String(gzipSync(script).length))
    assert.equal(answer.headers.vary, 'origin, accept-encoding')
  })
})

test('a coding is taken when it is named with a weight, or covered by the star', () => {
  assert.ok(accepts('br', 'br'))
  assert.ok(accepts('gzip;q=1.0, BR; q=0.001', 'br'))
  assert.ok(!accepts('gzip', 'br'))
  assert.ok(!accepts('br;q=0, *', 'br'))
  assert.ok(!accepts('*;q=0', 'br'))
  assert.ok(!accepts('', 'br'))
})
