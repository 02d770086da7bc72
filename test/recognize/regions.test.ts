import assert from 'node:assert/strict'
import { afterAll, test } from '@jest/globals'
import sharp from 'sharp'
import type { PhotoRegion } from '@domain/ticket/record/reading'
import { pdfOfPictures } from '../../scripts/tickets/minimal-pdf'
import { aReader, fixture } from './reader'

const reader = aReader()
afterAll(() => reader.close())

const photo = 'clean/blue-0.jpg'

/** The region cut out of the upright photo, set upright, small and grey. */
async function cutOut(content: Buffer, region: PhotoRegion): Promise<Buffer> {
  const upright = await sharp(content).rotate().toBuffer()
  const { width, height } = await sharp(upright).metadata()
  assert.ok(Math.abs((region.aspect ?? 0) - width / height) < 0.01)
  const area = {
    left: Math.round(region.x * width),
    top: Math.round(region.y * height),
    width: Math.round(region.width * width),
    height: Math.round(region.height * height),
  }
  const line = await sharp(upright).extract(area).toBuffer()
  const turned = await sharp(line)
    .rotate(90 * (region.turned ?? 0))
    .toBuffer()
  return sharp(turned).resize(96, 24, { fit: 'fill' }).greyscale().raw().toBuffer()
}

const unlike = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length

async function priceOf(content: Buffer) {
  const { tickets } = await reader.recognize(content)
  const price = tickets[0]?.fields.price
  assert.equal(price?.value, '192.0')
  return price.region ?? assert.fail('the price stands nowhere')
}

test('however the photo lies, the region of the fare shows the same print when it is turned as told', async () => {
  const content = fixture(photo)
  const wanted = await cutOut(content, await priceOf(content))
  for (const quarters of [1, 2, 3]) {
    const lying = await sharp(content)
      .rotate(90 * quarters)
      .jpeg({ quality: 92 })
      .toBuffer()
    const region = await priceOf(lying)
    assert.equal(region.turned, 4 - quarters)
    assert.ok(unlike(await cutOut(lying, region), wanted) < 25, `${quarters} quarters`)
  }
})

test('a photo that is turned by its EXIF mark has its regions in the upright picture, as phones show it', async () => {
  const upright = fixture(photo)
  const marked = await sharp(await sharp(upright).rotate(270).toBuffer())
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer()
  const region = await priceOf(marked)
  assert.equal(region.turned, 0)
  assert.ok(unlike(await cutOut(marked, region), await cutOut(upright, await priceOf(upright))) < 25)
})

test('lines of a scanned file stand nowhere: a phone cannot show a part of it', async () => {
  const { tickets } = await reader.recognize(await pdfOfPictures([fixture(photo)]))
  const fields = Object.values(tickets[0]?.fields ?? {})
  assert.ok(fields.length > 5)
  assert.ok(fields.every(({ region }) => region === null))
})
