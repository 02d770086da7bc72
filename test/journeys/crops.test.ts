import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import sharp from 'sharp'
import type { Page } from 'playwright-core'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import type { Ticket } from '@domain/ticket/record/ticket'
import { sampleIdNumber } from '../../scripts/demo/people'
import { demoToken } from './drivers/demo-session'
import type { Driver } from './drivers/driver'
import { agrees, callAs } from './support/server'
import { seriousFindings } from './support/serious-findings'
import { aStage, platforms, ticketPhotos, type Stage } from './support/stage'

const suite = 'crops'
const worker = 'worker-1'
const artefacts = path.resolve(__dirname, '../artefacts', suite)

/** A photo as it was taken; on its side, so that its lines run down; and lying by its EXIF mark alone. */
async function threePhotos(): Promise<Buffer[]> {
  const [first = '', second = ''] = ticketPhotos
  const lying = (file: string, degrees: number) => sharp(readFileSync(file)).rotate(degrees)
  return [
    readFileSync(first),
    await lying(second, 90).jpeg().toBuffer(),
    await lying(first, 270).jpeg({ quality: 80 }).withMetadata({ orientation: 6 }).toBuffer(),
  ]
}

/** A photo of somebody's claim, sent and read as a phone does it. */
async function photographed(stage: Stage, worker: string, claimId: string, content: Buffer): Promise<string> {
  const { cloud } = stage
  const authorization = `Bearer ${await demoToken(cloud.url, worker)}`
  const { photoId, cloudPath } = await callAs(stage, worker, 'begin-photo', { claimId })
  const sent = await fetch(`${cloud.url}/client/files/${cloudPath}`, {
    method: 'PUT',
    headers: { authorization, 'content-type': 'image/jpeg' },
    body: new Uint8Array(content),
  })
  const { fileID: fileId } = (await sent.json()) as { fileID: string }
  await callAs(stage, worker, 'finish-photo', { photoId, fileId })
  const read = await fetch(`${cloud.url}/client/call/recognize`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ call: 'read-ticket-photo', input: { photoId }, key: `reads-${photoId}` }),
  })
  assert.match(await read.text(), /"region":\{/)
  return photoId
}

/** Somebody else's draft with a ticket on its side whose number stands in the first claim. */
async function draftOfTheSame(stage: Stage, other: string): Promise<string> {
  await agrees(stage, other)
  const { claimId, version } = await callAs(stage, other, 'open-draft', { measureId: 'travel-subsidy' })
  const [, lying] = await threePhotos()
  assert.ok(lying)
  const content = Buffer.concat([lying, Buffer.from('again')])
  const photoId = await photographed(stage, other, claimId, content)
  const ticket = {
    id: 'tcrop0009',
    kind: null,
    direction: null,
    day: null,
    from: '',
    to: '',
    fare: null,
    number: '',
    photoIds: [photoId],
  }
  const changes = { tickets: [ticket] }
  await callAs(stage, other, 'save-draft', { claimId, expectedVersion: version, changes })
  return `packages/worker/ticket/index?id=${claimId}&ticket=${ticket.id}`
}

/** A claim of three tickets, the first with another fare than its photo shows, handed in. */
async function handedIn(stage: Stage): Promise<string> {
  await agrees(stage, worker)
  const { claimId, version } = await callAs(stage, worker, 'open-draft', { measureId: 'travel-subsidy' })
  const tickets: Ticket[] = []
  for (const [index, content] of (await threePhotos()).entries())
    tickets.push({
      id: `tcrop000${index}`,
      kind: 'train',
      direction: index === 1 ? 'toHome' : 'toWork',
      day: day('2023-02-04'),
      from: index === 1 ? '长春' : '延吉西',
      to: index === 1 ? '延吉西' : '长春',
      fare: cents(index === 0 ? 88_00 : 188_00),
      number: `SAMPLE00${index}`,
      photoIds: [await photographed(stage, worker, claimId, content)],
    })
  const { employers } = await callAs(stage, worker, 'search-employers', { text: 'sfqc' })
  const changes = {
    form: {
      name: '张样例',
      idNumber: sampleIdNumber('222401', '19710305', 901),
      phone: '19900000001',
      householdRegister: '222401',
      workerKind: 'migrantWorker',
      labourRelation: true,
      unionMember: true,
      employer: { organisationId: employers[0]?.id ?? '' },
    },
    tickets,
  }
  const saved = await callAs(stage, worker, 'save-draft', { claimId, expectedVersion: version, changes })
  await callAs(stage, worker, 'submit-claim', { claimId, expectedVersion: saved.version })
  return claimId
}

describe('how each field is printed stands beside what was entered', () => {
  let stage: Stage
  let claimId: string
  beforeAll(async () => {
    mkdirSync(artefacts, { recursive: true })
    stage = await aStage()
    claimId = await handedIn(stage)
  })
  afterAll(() => stage.close())

  for (const platform of platforms)
    test(`on a phone, and a tap shows the whole photo (${platform})`, async () => {
      const officer: Driver = await stage.phone(platform, suite)
      await officer.signInAs('union-one')
      await officer.open(`packages/staff/review/index?id=${claimId}`)
      await officer.see('票价：照片上是 188 元，本人填 88 元')
      for (const ticket of [1, 2, 3])
        for (const field of ['日期', '出发地', '到达地', '票价', '票号'])
          await officer.see(`第 ${ticket} 张票照片上的${field}`)
      for (const ticket of [1, 2, 3]) {
        await officer.tap(`第 ${ticket} 张票照片上的票号`)
        await officer.closePhoto()
        await officer.screenshot(`0${ticket}-ticket`)
      }
      assert.deepEqual((await officer.metrics()).errors, [])
    })

  for (const platform of platforms)
    for (const wide of [false, true])
      test(`of two that are one trip the officer says which stands, on a ${wide ? 'wide window' : 'phone'} (${platform})`, async () => {
        const officer = await (wide ? stage.wideWindow(platform, suite) : stage.phone(platform, suite))
        await officer.signInAs('union-one')
        await officer.open(`packages/staff/review/index?id=${claimId}`)
        await officer.see('88 + 188 = 276 元')
        await officer.see('和第 1 张是同一张票，只算一次')
        await officer.tap('改算第 3 张票')
        await officer.see('188 + 188 = 376 元，最高 300 元')
        await officer.see('和第 3 张是同一张票，只算一次')
        await officer.see('核对时选定的：两张里算这一张')
        await officer.screenshot(`04-which-stands${wide ? '-wide' : ''}`)
        await officer.tap('改算第 1 张票')
        await officer.see('88 + 188 = 276 元')
        assert.deepEqual((await officer.metrics()).errors, [])
      })

  for (const platform of platforms)
    test(`a worker sees the print of what is doubted right above the doubt (${platform})`, async () => {
      const other = platform === 'wechat' ? 'worker-10' : 'worker-2'
      const page = await draftOfTheSame(stage, other)
      const phone = await stage.phone(platform, suite)
      await phone.signInAs(other)
      await phone.open(page)
      await phone.see('这个号码可能已经用过')
      await phone.tap('照片上的票号')
      await phone.closePhoto()
      await phone.screenshot('05-doubt')
      assert.deepEqual((await phone.metrics()).errors, [])
    })

  for (const platform of platforms)
    test(`in a wide window a tap in the checklist brings the ticket into sight (${platform})`, async () => {
      const officer = await stage.wideWindow(platform, suite)
      await officer.signInAs('union-one')
      await officer.open(`packages/staff/review/index?id=${claimId}`)
      await officer.see('第 3 张票照片上的票价')
      assert.equal(await officer.inSight('第 3 张票照片上的票价'), false)
      await officer.tap('第 3 张 · 火车、高铁', 1)
      await officer.seeInSight('第 3 张票照片上的票价')
      assert.deepEqual((await officer.metrics()).errors, [])
    })

  test('on a wide window, dark, and in large type', async () => {
    for (const look of ['wide', 'dark', 'large'] as const) {
      const page = await opened(stage, claimId, look)
      const crops = page.getByRole('button', { name: /照片上的/ })
      assert.equal(await crops.count(), 15)
      await crops.first().scrollIntoViewIfNeeded()
      await page.waitForLoadState('networkidle')
      for (const crop of await crops.all()) {
        const { width = 0, height = 0 } = (await crop.boundingBox()) ?? {}
        assert.ok(height >= 24 && width >= 24, `a crop is ${width} by ${height}`)
      }
      await page.screenshot({ path: path.join(artefacts, `10-${look}.png`) })
      const findings = await seriousFindings(page)
      await page.context().close()
      assert.deepEqual(findings, [])
    }
  })
})

async function opened(stage: Stage, claimId: string, look: 'wide' | 'dark' | 'large'): Promise<Page> {
  const context = await stage.browser.newContext({
    viewport: look === 'large' ? { width: 320, height: 844 } : { width: 1440, height: 1000 },
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const kept = {
    'session-token': await demoToken(stage.cloud.url, 'union-one'),
    'demo-persona': 'union-one',
    settings: { largeType: look === 'large', theme: look === 'dark' ? 'dark' : 'light' },
  }
  await page.goto(new URL('/health', stage.cloud.url).href)
  await page.evaluate((values) => {
    for (const [key, data] of Object.entries(values)) localStorage.setItem(key, JSON.stringify({ data }))
  }, kept)
  await page.goto(new URL(`/#/packages/staff/review/index?id=${claimId}`, stage.cloud.url).href)
  await page.getByRole('button', { name: '第 3 张票照片上的票价' }).waitFor()
  return page
}
