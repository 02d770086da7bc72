import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import sharp from 'sharp'
import { DocumentRefused } from '../../cloudfunctions/recognize/documents/document-refused'
import { loadPicture } from '../../cloudfunctions/recognize/engine/picture'

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ddd' } })

const kinds = [
  {
    name: 'a JPEG, which is shrunk while it is decoded',
    most: [8_000, 8_000],
    write: { progressive: false },
  },
  { name: 'a progressive JPEG, which is held whole', most: [6_000, 5_000], write: { progressive: true } },
] as const

for (const {
  name,
  most: [width, height],
  write,
} of kinds)
  test(`${name}, is read up to its limit of pixels and refused above it`, async () => {
    for (const rows of [height - 1, height]) {
      const read = await loadPicture(await blank(width, rows).jpeg(write).toBuffer())
      assert.equal(Math.max(read.width, read.height), 2_000)
    }
    const above = await blank(width, height + 1)
      .jpeg(write)
      .toBuffer()
    await assert.rejects(
      loadPicture(above),
      (error) => error instanceof DocumentRefused && error.reason === 'tooLarge',
    )
  })
