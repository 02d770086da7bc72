import type { Point, Quad } from './quad'
import { cornersOf, smallestRectangle, type Rectangle } from './rectangle'

export type TextBox = { quad: Quad; score: number }

const textAbove = 0.3
const boxAbove = 0.5
/** The detector marks the core of a line; the box is grown by this share of area over girth. */
const growth = 1.6
const shortestSide = 3
const mostBoxes = 600

type Region = { border: Point[]; left: number; right: number; top: number; bottom: number }

/** Boxes around the connected regions of the detector's map (values 0–1, rows of `width`). */
export function textBoxes(map: Float32Array, width: number, height: number): TextBox[] {
  const seen = new Uint8Array(width * height)
  const stack = new Int32Array(width * height)
  const boxes: TextBox[] = []
  for (let start = 0; start < map.length && boxes.length < mostBoxes; start += 1) {
    if (seen[start] || (map[start] ?? 0) <= textAbove) continue
    const region = flood(map, width, height, start, seen, stack)
    const box = boxOf(map, width, region)
    if (box) boxes.push(box)
  }
  return boxes
}

function flood(
  map: Float32Array,
  width: number,
  height: number,
  start: number,
  seen: Uint8Array,
  stack: Int32Array,
): Region {
  const region: Region = { border: [], left: width, right: 0, top: height, bottom: 0 }
  let depth = 1
  stack[0] = start
  seen[start] = 1
  while (depth > 0) {
    depth -= 1
    const at = stack[depth] ?? 0
    const x = at % width
    const y = (at - x) / width
    region.left = Math.min(region.left, x)
    region.right = Math.max(region.right, x)
    region.top = Math.min(region.top, y)
    region.bottom = Math.max(region.bottom, y)
    let edge = false
    for (let ny = y - 1; ny <= y + 1; ny += 1) {
      for (let nx = x - 1; nx <= x + 1; nx += 1) {
        const next = ny * width + nx
        if (nx < 0 || ny < 0 || nx >= width || ny >= height || (map[next] ?? 0) <= textAbove) edge = true
        else if (!seen[next]) {
          seen[next] = 1
          stack[depth] = next
          depth += 1
        }
      }
    }
    if (edge) region.border.push([x, y])
  }
  return region
}

function boxOf(map: Float32Array, width: number, region: Region): TextBox | null {
  if (region.right - region.left < 2 && region.bottom - region.top < 2) return null
  const core = smallestRectangle(region.border)
  if (Math.min(core.width, core.height) < shortestSide) return null
  const score = meanWithin(map, width, region, core)
  if (score < boxAbove) return null
  const grown = (core.width * core.height * growth) / (core.width + core.height)
  return { score, quad: cornersOf({ ...core, width: core.width + grown, height: core.height + grown }) }
}

function meanWithin(map: Float32Array, width: number, region: Region, core: Rectangle): number {
  const cosine = Math.cos(core.angle)
  const sine = Math.sin(core.angle)
  let sum = 0
  let count = 0
  for (let y = region.top; y <= region.bottom; y += 1) {
    for (let x = region.left; x <= region.right; x += 1) {
      const dx = x - core.cx
      const dy = y - core.cy
      if (Math.abs(dx * cosine + dy * sine) > core.width / 2) continue
      if (Math.abs(-dx * sine + dy * cosine) > core.height / 2) continue
      sum += map[y * width + x] ?? 0
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}
