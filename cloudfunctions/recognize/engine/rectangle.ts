import { orderCorners, type Point, type Quad } from './quad'

/** A turned rectangle: middle, sides and angle of its first side. */
export type Rectangle = { cx: number; cy: number; width: number; height: number; angle: number }

const cross = (o: Point, a: Point, b: Point): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = []
  for (const point of points) {
    for (;;) {
      const last = hull.at(-1)
      const before = hull.at(-2)
      if (!last || !before || cross(before, last, point) > 0) break
      hull.pop()
    }
    hull.push(point)
  }
  hull.pop()
  return hull
}

function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1])
  return [...halfHull(sorted), ...halfHull([...sorted].reverse())]
}

/** The turned rectangle of least area around points: one of its sides lies on a side of the hull. */
export function smallestRectangle(points: readonly Point[]): Rectangle {
  const hull = hullOf(points)
  if (hull.length < 3) return around(points, 0)
  let best: Rectangle | null = null
  hull.forEach((point, index) => {
    const next = hull[(index + 1) % hull.length] ?? point
    const candidate = around(hull, Math.atan2(next[1] - point[1], next[0] - point[0]))
    if (!best || candidate.width * candidate.height < best.width * best.height) best = candidate
  })
  return best ?? around(points, 0)
}

function around(points: readonly Point[], angle: number): Rectangle {
  const cosine = Math.cos(angle)
  const sine = Math.sin(angle)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of points) {
    const along = x * cosine + y * sine
    const across = -x * sine + y * cosine
    left = Math.min(left, along)
    right = Math.max(right, along)
    top = Math.min(top, across)
    bottom = Math.max(bottom, across)
  }
  const [along, across] = [(left + right) / 2, (top + bottom) / 2]
  return {
    cx: along * cosine - across * sine,
    cy: along * sine + across * cosine,
    width: right - left,
    height: bottom - top,
    angle,
  }
}

/** The corners of a rectangle. */
export function cornersOf({ cx, cy, width, height, angle }: Rectangle): Quad {
  const cosine = Math.cos(angle)
  const sine = Math.sin(angle)
  const corner = (x: number, y: number): Point => [cx + x * cosine - y * sine, cy + x * sine + y * cosine]
  const [w, h] = [width / 2, height / 2]
  return orderCorners([corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h)])
}
