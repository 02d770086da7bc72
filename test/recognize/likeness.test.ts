import assert from 'node:assert/strict'
import { afterAll, test } from '@jest/globals'
import sharp from 'sharp'
import { looksTheSame } from '@domain/ticket/record/likeness'
import { aReader, fixture } from './reader'

const reader = aReader()
afterAll(() => reader.close())

const likenessOf = async (photo: Buffer) => (await reader.recognize(photo)).likeness ?? null

test('a picture is known again when it was shrunk and saved anew, and another ticket is not it', async () => {
  const photo = fixture('mild/blue-0.jpg')
  const again = await sharp(photo).resize({ width: 700 }).jpeg({ quality: 40 }).toBuffer()
  const [first, second] = [await likenessOf(photo), await likenessOf(again)]
  assert.ok(looksTheSame(first, second))
  assert.ok(!looksTheSame(first, await likenessOf(fixture('mild/slip-0.jpg'))))
})
