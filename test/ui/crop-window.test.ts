import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import type { PhotoRegion } from '@domain/ticket/record/reading'
import { cropWindow, type CropWindow } from '@/ui/photos/crop-window'

const share = fc.double({ min: 0, max: 0.98, noNaN: true })
const side = fc.double({ min: 0.005, max: 1, noNaN: true })
const region = fc
  .record({ x: share, y: share, width: side, height: side, turned: fc.constantFrom(0, 1, 2, 3) })
  .chain(({ x, y, width, height, turned }) =>
    fc.double({ min: 0.3, max: 3.5, noNaN: true }).map((aspect): PhotoRegion => ({
      x,
      y,
      width: Math.min(width, 1 - x),
      height: Math.min(height, 1 - y),
      aspect,
      turned,
    })),
  )

/** Where a point of the photo comes to lie in the window, as CSS lays it out: both from 0 to 1. */
function placed({ shape, photo, turned }: CropWindow, [x, y]: readonly [number, number]) {
  // In heights of the window.
  const [width, height] = [photo.width * shape, photo.height]
  const middle = [photo.left * shape + width / 2, photo.top + height / 2] as const
  const [across, down] = [(x - 0.5) * width, (y - 0.5) * height]
  const [toRight, toBottom] = [
    [across, down],
    [-down, across],
    [-across, -down],
    [down, -across],
  ][turned] as [number, number]
  return [(middle[0] + toRight) / shape, middle[1] + toBottom] as const
}

const windowOf = (of: PhotoRegion): CropWindow => cropWindow(of) ?? assert.fail('no window')

test('at all four turns the whole line is inside the window, and nothing beside the photo', () => {
  fc.assert(
    fc.property(region, (line) => {
      const window = windowOf(line)
      const { x, y, width, height } = line
      for (const corner of [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ] as const)
        for (const at of placed(window, corner)) assert.ok(at >= -1e-6 && at <= 1 + 1e-6, `${at}`)
      const [one, other] = [placed(window, [0, 0]), placed(window, [1, 1])]
      for (const axis of [0, 1] as const) {
        assert.ok(Math.min(one[axis], other[axis]) <= 1e-6)
        assert.ok(Math.max(one[axis], other[axis]) >= 1 - 1e-6)
      }
    }),
  )
})

test('the photo keeps its shape in the window', () => {
  fc.assert(
    fc.property(region, (line) => {
      const { shape, photo } = windowOf(line)
      const shown = (photo.width * shape) / photo.height
      assert.ok(Math.abs(shown / (line.aspect ?? 0) - 1) < 1e-6)
    }),
  )
})

test('a line that runs down is set upright: its first letter stands left', () => {
  // The photo was turned clockwise by a quarter: the line begins at the top and runs down, so three quarters set it right.
  const line = { x: 0.4, y: 0.2, width: 0.05, height: 0.5, aspect: 0.75, turned: 3 }
  const window = windowOf(line)
  assert.ok(window.shape > 4)
  const [first] = placed(window, [0.425, 0.2])
  const [last] = placed(window, [0.425, 0.7])
  assert.ok(first < 0.2 && last > 0.8)
})

test('a reading that does not say the shape of its photo shows no window', () => {
  assert.equal(cropWindow({ x: 0.1, y: 0.1, width: 0.2, height: 0.1 }), null)
})
