import type { TextLine } from '@domain/ticket/lines/text-line'

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

/** Rows of text, one under the other; parts of a row stand beside each other. */
export const rows = (all: readonly (string | readonly string[])[], top = 40, height = 30): TextLine[] =>
  all.flatMap((row, index) =>
    (typeof row === 'string' ? [row] : row).map((text, part) =>
      line(text, 50 + part * 330, top + index * 2 * height, height),
    ),
  )

/** A railway e-invoice made out to somebody, with further lines under it. */
export const railInvoice = (buyer = '王小明', ...more: string[]): TextLine[] => [
  line('电子发票（铁路电子客票）', 383, 66, 44),
  line('发票号码:23229116804009553231', 52, 140, 28),
  line('开票日期:2023年02月01日', 860, 140, 28),
  line('四平东站', 180, 232, 47),
  line('G8011', 540, 228, 40),
  line('长春站', 862, 232, 47),
  line('Sipingdong', 200, 281, 28),
  line('Changchun', 864, 281, 28),
  line('2023年01月28日', 52, 352, 28),
  line('08:15开', 300, 352, 28),
  line('05车12F号', 500, 352, 28),
  line('二等座', 800, 352, 28),
  line('票价:￥54.50', 52, 420, 28),
  line('2203221990****1234', 52, 500, 28),
  line('王小明', 460, 500, 28),
  line('电子客票号:168046500101281234567', 52, 592, 28),
  line(`购买方名称:${buyer}`, 52, 652, 28),
  line('买票请到12306 发货请到95306', 440, 725, 26),
  ...rows(more, 780, 26),
]

/** An electronic coach ticket, with small print under it. */
export const coachTicket = (...smallPrint: string[]): TextLine[] => [
  line('道路客运电子客票', 400, 63, 44),
  line('始发站:榆树客运站', 60, 147, 36),
  line('到达站:长春', 660, 147, 36),
  line('乘车日期:2023-01-28', 60, 227, 36),
  line('发车时间:08:15', 660, 227, 36),
  line('车次:1208', 60, 307, 36),
  line('座位号:12', 660, 307, 36),
  line('票价:￥45.00元', 60, 387, 36),
  line('票号:220100123456', 660, 387, 36),
  line('旅客姓名:王小明', 60, 467, 36),
  ...rows(smallPrint, 544, 26),
]

/** A ferry ticket, with small print under it. */
export const ferryTicket = (...smallPrint: string[]): TextLine[] => [
  line('渤海轮渡 船票', 180, 56, 44),
  line('出发港：大连　　到达港：烟台', 50, 126, 33),
  line('船名：渤海翠珠　航次：7452', 50, 182, 33),
  line('开航时间：2024-05-19 20:47', 50, 238, 33),
  line('票价：￥260.00', 50, 294, 33),
  line('乘船人：王小明', 50, 350, 33),
  line('票号：185298813913', 50, 406, 33),
  ...rows(smallPrint, 470, 24),
]

/** An air itinerary, with further lines under it. */
export const airItinerary = (...more: string[]): TextLine[] => [
  line('电子发票（航空运输电子客票行程单）', 350, 53, 34),
  line('发票号码:25448784110000000648', 820, 160, 20),
  line('旅客姓名', 70, 206, 20),
  line('王小明', 70, 236, 23),
  line('自:HGH 杭州', 70, 322, 23),
  line('南航', 330, 322, 23),
  line('CZ6541', 430, 322, 23),
  line('2025-02-05', 630, 322, 23),
  line('11:20', 790, 322, 23),
  line('至:CGQ 长春', 70, 368, 23),
  line('CNY 550.00', 70, 480, 23),
  line('CNY 60.00', 300, 480, 23),
  line('CNY 50.00', 540, 480, 23),
  line('CNY 660.00', 900, 480, 23),
  ...rows(more, 540, 22),
]

/** An order in the railway's app in some state, with further lines under it. */
export const orderScreen = (state: string, ...more: string[]): TextLine[] => [
  line('09:41', 40, 55, 28),
  line('订单详情', 300, 126, 36),
  line('订单号：EA12345678', 48, 213, 28),
  line(state, 600, 213, 28),
  line('08:15', 80, 340, 48),
  line('G8011', 330, 335, 40),
  line('08:45', 580, 340, 48),
  line('四平东', 72, 400, 40),
  line('长春', 580, 400, 40),
  line('2023年01月28日 周六', 72, 474, 28),
  line('王小明', 48, 586, 36),
  line('中国居民身份证', 220, 581, 28),
  line('二等座 05车12F号', 48, 645, 28),
  line('￥54.5', 605, 650, 36),
  ...rows(more, 720, 26),
]

type Invoiced = {
  project?: string
  seller?: string
  buyer?: string
  /** 出行人, 有效身份证件号, 出行日期, 出发地, 到达地, 等级, 交通工具类型, a row each. */
  trips?: readonly (readonly string[])[]
  remark?: string
  table?: boolean
}
const columns = [28, 92, 194, 287, 395, 474, 520] as const

/** A value-added tax invoice as a file sets its text: small, in pieces that hardly touch. */
export function vatInvoice({
  project = '*运输服务*客运服务费',
  seller = '吉林省某某客运有限公司',
  buyer = '王小明',
  trips = [],
  remark = '',
  table = true,
}: Invoiced = {}): TextLine[] {
  const piece = (text: string, x: number, cy: number): TextLine => ({
    ...line(text, x, cy, 9),
    source: 'text',
  })
  const row = (texts: readonly string[], cy: number) =>
    texts.map((text, at) => piece(text, columns[at] ?? 0, cy))
  return [
    line('电子发票（普通发票）', 197, 32, 19),
    piece('发票号码：', 437, 36),
    piece('24222000000012345678', 495, 36),
    piece('旅客运输服务', 95, 45),
    piece('开票日期：', 437, 53),
    piece('2024年03月12日', 495, 53),
    piece(`名称：${buyer}`, 30, 109),
    piece(`名称：${seller}`, 315, 109),
    piece('项目名称', 67, 155),
    piece('税率/征收率', 433, 155),
    piece(project, 16, 165),
    piece('43.69', 388, 165),
    piece('3%', 454, 165),
    piece('1.31', 563, 165),
    piece('¥43.69', 382, 203),
    piece('¥1.31', 559, 203),
    ...(table
      ? row(['出行人', '有效身份证件号', '出行日期', '出发地', '到达地', '等级', '交通工具类型'], 217)
      : []),
    ...trips.flatMap((trip, index) => row(trip, 232 + 15 * index)),
    piece('价税合计（大写）', 48, 284),
    piece('肆拾伍圆整', 178, 282),
    piece('（小写）¥45.00', 406, 283),
    piece('备', 17, 314),
    piece('注', 17, 331),
    ...(remark === '' ? [] : [piece(remark, 40, 314)]),
    piece('开票人：李小雨', 55, 371),
  ]
}
