import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cropLine, lineHeight } from '../../cloudfunctions/recognize/engine/crop'
import { partOf } from '../../cloudfunctions/recognize/engine/picture'
import type { Quad } from '../../cloudfunctions/recognize/engine/quad'

/** A picture whose every pixel says where it stands: red its column, green its row. */
const picture = (width: number, height: number) => {
  const data = new Uint8Array(3 * width * height)
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.set([pixel % width, Math.floor(pixel / width), 0], 3 * pixel)
  return { data, width, height }
}

test('a part of a picture holds the pixels of its area', () => {
  const whole = picture(40, 30)
  const part = partOf(whole, { x: 7, y: 5, width: 3, height: 2 })
  assert.deepEqual([part.width, part.height], [3, 2])
  assert.deepEqual([...part.data.slice(0, 3)], [7, 5, 0])
  assert.deepEqual([...part.data.slice(-3)], [9, 6, 0])
  assert.equal(partOf(whole, { x: 0, y: 0, width: 40, height: 30 }), whole)
})

test('a line drawn out is wider, of the same height, and holds the same pixels', () => {
  const across: Quad = [
    [10, 10],
    [70, 10],
    [70, 22],
    [10, 22],
  ]
  const down: Quad = [
    [10, 10],
    [22, 10],
    [22, 70],
    [10, 70],
  ]
  for (const quad of [across, down]) {
    const plain = cropLine(picture(100, 80), quad)
    const drawnOut = cropLine(picture(100, 80), quad, 1.5)
    assert.deepEqual([plain.height, drawnOut.height], [lineHeight, lineHeight])
    assert.equal(drawnOut.width, 1.5 * plain.width)
    for (const edge of [3 * 2, -3 * 2])
      assert.ok(Math.abs((plain.data.at(edge) ?? 0) - (drawnOut.data.at(edge) ?? 0)) <= 1)
  }
})
