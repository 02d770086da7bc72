export type Point = readonly [number, number]
/** Four corners: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point]

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])
export const widthOf = (quad: Quad): number => distance(quad[0], quad[1])
export const heightOf = (quad: Quad): number => distance(quad[0], quad[3])

/** Four corners in any order put in the order of a quad. */
export function orderCorners(corners: readonly Point[]): Quad {
  const [a = origin, b = origin, c = origin, d = origin] = [...corners].sort((p, q) => p[0] - q[0])
  const [topLeft, bottomLeft] = a[1] <= b[1] ? [a, b] : [b, a]
  const [topRight, bottomRight] = c[1] <= d[1] ? [c, d] : [d, c]
  return [topLeft, topRight, bottomRight, bottomLeft]
}

const origin: Point = [0, 0]

/** Every corner of a quad moved by one mapping, ordered again. */
export const mapQuad = (quad: Quad, move: (point: Point) => Point): Quad => orderCorners(quad.map(move))
