import sharp from 'sharp'
import type { Seeded } from './seeded'

/** How a ticket was photographed. New ones stand last: the same seed goes on drawing the same of the others. */
export const conditions = ['clean', 'mild', 'hard', 'far'] as const
export type Condition = (typeof conditions)[number]

type Pixels = { data: Buffer; width: number; height: number }
type Corner = readonly [number, number]

const [longSide, shortSide] = [1440, 1080]

type Range = readonly [number, number]

/** What a condition does to a photo. `share` is how much of the frame the ticket fills, `bend` moves its corners. */
type Hardship = {
  share: Range
  mostAngle: number
  bend: number
  blur: Range
  light: Range
  fall: number
  shade: number
  glare: { chance: number; strength: number; width: Range }
  noise: number
  turns: [number, ...number[]]
  quality: number
}

const hard: Hardship = {
  share: [0.6, 0.74],
  mostAngle: 13,
  bend: 0.06,
  blur: [0.9, 1.5],
  light: [0.45, 0.8],
  fall: 0.35,
  shade: 0.65,
  glare: { chance: 0.5, strength: 0.65, width: [0.04, 0.09] },
  noise: 12,
  turns: [0, 0, 0, 90, 180, 270],
  quality: 50,
}

const hardships: Record<Exclude<Condition, 'clean'>, Hardship> = {
  mild: {
    share: [0.76, 0.88],
    mostAngle: 4,
    bend: 0.02,
    blur: [0.5, 0.9],
    light: [0.85, 1.02],
    fall: 0.15,
    shade: 0.9,
    glare: { chance: 0.25, strength: 0.3, width: [0.04, 0.09] },
    noise: 5,
    turns: [0],
    quality: 78,
  },
  hard,
  // Small in the frame under a lamp: print of the size and glare that sheets of small print suffer most from.
  far: {
    ...hard,
    share: [0.5, 0.66],
    glare: { chance: 0.8, strength: 0.85, width: [0.05, 0.1] },
  },
}

/** A photo of a drawn ticket: lying askew on a table, unevenly lit, blurred, noisy, compressed; hard ones may lie on a side. */
export async function photograph(png: Buffer, condition: Condition, chance: Seeded): Promise<Buffer> {
  if (condition === 'clean') return sharp(png).jpeg({ quality: 88 }).toBuffer()
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const ticket = { data, width: info.width, height: info.height }
  const portrait = info.height > info.width
  const hardship = hardships[condition]
  const photo = lit(laidDown(ticket, hardship, chance, portrait), hardship, chance)
  const { width, height } = photo
  const raw = sharp(photo.data, { raw: { width, height, channels: 3 } })
  const blurred = raw.blur(chance.between(...hardship.blur))
  const turn = hardship.turns.length > 1 ? chance.pick(hardship.turns) : 0
  const turned = sharp(await blurred.png({ compressionLevel: 1 }).toBuffer()).rotate(turn)
  return turned.jpeg({ quality: hardship.quality }).toBuffer()
}

/** The mapping from photo to ticket that takes four corners to the ticket's corners: nine numbers in rows. */
function homography(corners: readonly Corner[], width: number, height: number): number[] {
  const targets: Corner[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const rows = corners.flatMap(([x, y], index) => {
    const [u, v] = targets[index] ?? [0, 0]
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  for (let column = 0; column < 8; column += 1) {
    let pivot = column
    for (let row = column + 1; row < 8; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    const [top, found] = [rows[column] ?? [], rows[pivot] ?? []]
    rows[column] = found
    rows[pivot] = pivot === column ? found : top
    rows.forEach((row, index) => {
      if (index === column) return
      const factor = (row[column] ?? 0) / (found[column] ?? 1)
      for (let at = column; at < 9; at += 1) row[at] = (row[at] ?? 0) - factor * (found[at] ?? 0)
    })
  }
  return [...rows.map((row, index) => (row[8] ?? 0) / (row[index] ?? 1)), 1]
}

function laidDown(ticket: Pixels, hardship: Hardship, chance: Seeded, portrait: boolean): Pixels {
  const [width, height] = portrait ? [shortSide, longSide] : [longSide, shortSide]
  const { bend, mostAngle } = hardship
  const share = chance.between(...hardship.share)
  const scale = Math.min((width * share) / ticket.width, (height * share) / ticket.height)
  const angle = (chance.between(-mostAngle, mostAngle) * Math.PI) / 180
  const [halfWidth, halfHeight] = [(ticket.width * scale) / 2, (ticket.height * scale) / 2]
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([sideX = 0, sideY = 0]): Corner => {
    const x = sideX * halfWidth * (1 + chance.between(-bend, bend))
    const y = sideY * halfHeight * (1 + chance.between(-bend, bend))
    return [
      width / 2 + x * Math.cos(angle) - y * Math.sin(angle),
      height / 2 + x * Math.sin(angle) + y * Math.cos(angle),
    ]
  })
  const map = homography(corners, ticket.width, ticket.height)
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = map
  const table = chance.pick([
    [150, 110, 75],
    [60, 58, 62],
    [205, 203, 200],
    [90, 110, 130],
  ])
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const depth = g * x + h * y + 1
      const u = (a * x + b * y + c) / depth
      const v = (d * x + e * y + f) / depth
      const to = (y * width + x) * 3
      const grain = 1 + 0.08 * Math.sin(x / 23 + 3 * Math.sin(y / 140))
      for (let channel = 0; channel < 3; channel += 1)
        data[to + channel] =
          u >= 0 && v >= 0 && u < ticket.width - 1 && v < ticket.height - 1
            ? sample(ticket, u, v, channel)
            : Math.min(255, (table[channel] ?? 0) * grain)
    }
  }
  return { data, width, height }
}

function sample({ data, width }: Pixels, u: number, v: number, channel: number): number {
  const [x, y] = [Math.floor(u), Math.floor(v)]
  const [right, down] = [u - x, v - y]
  const from = (y * width + x) * 3 + channel
  const top = (data[from] ?? 0) * (1 - right) + (data[from + 3] ?? 0) * right
  const bottom = (data[from + width * 3] ?? 0) * (1 - right) + (data[from + width * 3 + 3] ?? 0) * right
  return top * (1 - down) + bottom * down
}

/** Light that falls off to one side, a shadow, a glare, the sensor's noise. */
function lit(photo: Pixels, hardship: Hardship, chance: Seeded): Pixels {
  const { data, width, height } = photo
  const { fall, shade, noise } = hardship
  const base = chance.between(...hardship.light)
  const towards = chance.between(0, 6.28)
  const edge = chance.between(0.2, 0.8) * width
  const glare = chance.share() < hardship.glare.chance
  const [glareX, glareY] = [chance.between(0.25, 0.75) * width, chance.between(0.25, 0.75) * height]
  const glareWidth = chance.between(...hardship.glare.width) * width
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const slope = fall * ((x / width - 0.5) * Math.cos(towards) + (y / height - 0.5) * Math.sin(towards))
      const light = base * (1 + slope) * (shade + (1 - shade) / (1 + Math.exp((edge - x) / 60)))
      const far = ((x - glareX) / glareWidth) ** 2 + ((y - glareY) / glareWidth) ** 2
      const white = glare && far < 6 ? hardship.glare.strength * Math.exp(-far) : 0
      const speck = (chance.share() + chance.share() - 1) * noise
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel += 1) {
        const value = ((data[at + channel] ?? 0) * light + speck) * (1 - white) + 255 * white
        data[at + channel] = Math.max(0, Math.min(255, value))
      }
    }
  }
  return photo
}

/** Two tickets lying one under the other or side by side in one photo. */
export async function together(first: Buffer, second: Buffer, sideBySide: boolean): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(first).metadata()
  const gap = 60
  const canvas = sideBySide
    ? { width: 2 * width + 3 * gap, height: height + 2 * gap }
    : { width: width + 2 * gap, height: 2 * height + 3 * gap }
  const second2 = await sharp(second).resize(width, height, { fit: 'fill' }).toBuffer()
  return sharp({ create: { ...canvas, channels: 3, background: '#6b5a48' } })
    .composite([
      { input: first, left: gap, top: gap },
      sideBySide
        ? { input: second2, left: width + 2 * gap, top: gap }
        : { input: second2, left: gap, top: height + 2 * gap },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer()
}
