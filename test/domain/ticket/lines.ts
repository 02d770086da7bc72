import type { TextLine } from '@domain/ticket/text-line'

/** A recognised line: text, left edge, middle, height, certainty. Letters are about as wide as the line is high. */
export const line = (text: string, x: number, cy: number, height = 40, confidence = 0.99): TextLine => ({
  text,
  confidence,
  x0: x,
  x1: x + [...text].length * height * (/^[\x20-\x7f]*$/.test(text) ? 0.55 : 1),
  cy,
  height,
  region: null,
  source: 'photo',
})

/** The lines of a blue railway ticket, as the engine read them off a generated photo, `down` pixels further down. */
export const paperTicket = (down = 0, letter = 'W', name = '高文静'): TextLine[] => [
  line(`087${letter}018421`, 76, 46 + down, 46),
  line('农安站', 96, 116 + down, 62),
  line('Nongan', 130, 172 + down, 32),
  line('D5103', 446, 122 + down, 52),
  line('长春站', 650, 116 + down, 62),
  line('Changchun', 690, 172 + down, 32),
  line('2023年01月14日22:11开', 78, 228 + down, 43),
  line('07车08B号', 660, 228 + down, 43),
  line('￥35.5元', 78, 284 + down, 43),
  line('二等座', 660, 284 + down, 43),
  line('仅供报销使用', 80, 390 + down, 36),
  line(`2201221973****952X${name}`, 78, 450 + down, 42),
  line('买票请到12306 发货请到95306', 160, 510 + down, 34),
  { ...line(`24439673940114${letter}018421`, 80, 616 + down, 36), x1: 470 },
]
