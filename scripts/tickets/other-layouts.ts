import { masked } from './invented-trip'
import { at, fonts, ground, picture, type DrawnTicket, type Layout } from './layout'

const town = (station: string): string => station.replace(/(?<=..)[东西南北]$/, '').replace(/市$/, '')

/** A coach ticket as a table of labels and values. */
const coachTable: Layout = (trip, chance) => {
  const [from, to] = [town(trip.from), town(trip.to)]
  const [invoiceCode, invoiceNo, ticketNo] = [`122${chance.digits(9)}`, chance.digits(8), chance.digits(12)]
  const [trainNo, seat, price] = [
    chance.pick(['', 'A', 'K']) + chance.digits(4),
    String(chance.whole(1, 45)),
    trip.fare.toFixed(2),
  ]
  const idMasked = masked(trip.id, 6, 4)
  const cell = (x: number, y: number, label: string, value: string) =>
    at(x, y, 30, label, `font-family:${fonts.serif};color:#7a3b2a`) + at(x + 130, y - 2, 35, value)
  const html = ground(
    'repeating-linear-gradient(90deg,#fbf7ee 0 12px,#f7ecdd 12px 14px)',
    at(250, 26, 42, '吉林省道路客运汽车票', `font-family:${fonts.serif};color:#a33`),
    at(60, 92, 28, `发票代码 ${invoiceCode}`),
    at(600, 92, 30, `发票号码 ${invoiceNo}`, 'color:#c22'),
    cell(60, 160, '始发站', from) + cell(500, 160, '到达站', to),
    cell(60, 220, '日期', trip.date) + cell(500, 220, '时间', trip.time),
    cell(60, 280, '车次', trainNo) + cell(500, 280, '座号', seat),
    cell(60, 340, '票价', `${price}元`) + cell(500, 340, '票种', '全票'),
    cell(60, 400, '姓名', trip.name),
    at(450, 402, 32, `证件号 ${idMasked}`),
    at(60, 470, 26, '限当日当次车有效 含站务费1.00元 保险费另付', `font-family:${fonts.serif}`),
    at(60, 520, 28, `票号:${ticketNo}`),
  )
  const truth = {
    from,
    to,
    trainNo,
    date: trip.date,
    time: trip.time,
    price,
    name: trip.name,
    idMasked,
    seat,
    invoiceCode,
    invoiceNo,
    ticketNo,
  }
  return Promise.resolve({ kind: 'bus', width: 1000, height: 580, html, truth })
}

/** An electronic coach ticket, line by line. */
const coachLines: Layout = async (trip, chance, qr) => {
  const [from, to] = [town(trip.from), town(trip.to)]
  const [ticketNo, trainNo, seat, price] = [
    chance.digits(12),
    chance.digits(4),
    String(chance.whole(1, 45)),
    trip.fare.toFixed(2),
  ]
  const idMasked = masked(trip.id, 6, 4)
  const line = (index: number, text: string, size = 34) => at(50, 100 + 56 * index, size, text)
  const html = ground(
    '#fdfdfb',
    at(130, 30, 44, '公路客票（电子客票凭证）', 'font-weight:700'),
    line(0, `${from} ${chance.pick(['→', '-'])} ${to}`, 50),
    line(1, `发车时间：${trip.date} ${trip.time}`),
    line(2, `班次：${trainNo}　座号：${seat}　检票口：${chance.whole(1, 9)}`),
    line(3, `票价：￥${price}　全票`),
    line(4, `乘车人：${trip.name}`),
    line(5, `证件：${idMasked}`),
    line(6, `票号：${ticketNo}`),
    picture(640, 260, 170, await qr(`TK${ticketNo}`)),
    at(50, 520, 26, '请提前15分钟检票上车'),
  )
  const truth = {
    from,
    to,
    trainNo,
    date: trip.date,
    time: trip.time,
    price,
    name: trip.name,
    idMasked,
    seat,
    ticketNo,
  }
  return { kind: 'bus', width: 860, height: 580, html, truth }
}

/** A ferry ticket. */
const ferry: Layout = (trip, chance) => {
  const [from, to] = chance.pick([
    ['大连', '烟台'],
    ['烟台', '大连'],
    ['大连', '威海'],
  ])
  const [price, ticketNo] = [trip.fare.toFixed(2), chance.digits(12)]
  const row = (index: number, text: string) => at(50, 110 + 56 * index, 33, text)
  const html = ground(
    '#eef6fb',
    at(180, 34, 44, '渤海轮渡 船票', 'font-weight:700;color:#135'),
    row(0, `出发港：${from}　　到达港：${to}`),
    row(1, `船名：渤海翠珠　航次：${chance.digits(4)}`),
    row(2, `开航时间：${trip.date} ${trip.time}`),
    row(3, `票价：￥${price}`),
    row(4, `乘船人：${trip.name}`),
    row(5, `证件号：${masked(trip.id, 6, 4)}`),
    row(6, `票号：${ticketNo}`),
  )
  const truth = {
    from,
    to,
    date: trip.date,
    time: trip.time,
    price,
    name: trip.name,
    idMasked: masked(trip.id, 6, 4),
    ticketNo,
  }
  return Promise.resolve({ kind: 'ferry', width: 860, height: 540, html, truth })
}

/** An air itinerary as an electronic invoice: small print in a wide table. */
const air: Layout = async (trip, chance, qr) => {
  const [fromCode, from, toCode, to] = chance.pick([
    ['CGQ', '长春', 'CTU', '成都'],
    ['KMG', '昆明', 'CGQ', '长春'],
    ['PVG', '浦东', 'CGQ', '长春'],
    ['CGQ', '长春', 'DZH', '达州'],
    ['CGQ', '长春', 'XIY', '西安'],
    ['TAO', '青岛', 'CGQ', '长春'],
  ])
  const invoiceNo = trip.date.slice(2, 4) + chance.digits(18)
  const ticketNo = chance.pick(['784', '781', '999']) + chance.digits(10)
  const trainNo = chance.pick(['CZ', 'MU', '3U', 'CA']) + String(chance.whole(1000, 9899))
  const fare = chance.whole(300, 1500)
  const price = (fare + 110).toFixed(2)
  const idMasked = masked(trip.id, 6, 4)
  const label = (x: number, y: number, text: string) =>
    at(x, y, 20, text, `font-family:${fonts.serif};color:#8b2323`)
  const value = (x: number, y: number, text: string) => at(x, y, 23, text)
  const html = ground(
    '#fff',
    at(350, 36, 34, '电子发票（航空运输电子客票行程单）', 'color:#8b2323'),
    label(80, 110, '国内国际标识:') + value(230, 108, '国内'),
    label(820, 150, '发票号码:') + value(930, 148, invoiceNo),
    picture(
      680,
      92,
      90,
      await qr(`01,61,,${invoiceNo},${price},${trip.date.replace(/-/g, '')},,${chance.digits(4)}`),
    ),
    label(70, 196, '旅客姓名') + value(70, 224, trip.name),
    label(330, 196, '有效身份证件号码') + value(330, 224, idMasked),
    label(330, 266, '承运人') +
      label(430, 266, '航班号') +
      label(540, 266, '座位等级') +
      label(640, 266, '日期') +
      label(790, 266, '时间'),
    label(70, 312, '自:') +
      value(110, 310, `${fromCode} ${from}`) +
      value(330, 310, '南航') +
      value(430, 310, trainNo),
    value(560, 310, 'Y') + value(630, 310, trip.date) + value(790, 310, trip.time),
    label(70, 358, '至:') + value(110, 356, `${toCode} ${to}`),
    label(70, 440, '票价') + value(70, 468, `CNY ${fare.toFixed(2)}`),
    label(300, 440, '燃油附加费') + value(300, 468, 'CNY 60.00'),
    label(540, 440, '民航发展基金') + value(540, 468, 'CNY 50.00'),
    label(900, 440, '合计') + value(900, 468, `CNY ${price}`),
    label(70, 530, '电子客票号码:') +
      value(220, 528, ticketNo) +
      label(900, 530, '保险费:') +
      value(990, 528, '0.00'),
    label(70, 580, '填开单位:') +
      value(180, 578, '中国南方航空股份有限公司') +
      label(880, 580, '填开日期:') +
      value(985, 578, trip.date),
  )
  const truth = {
    from,
    to,
    trainNo,
    date: trip.date,
    time: trip.time,
    price,
    name: trip.name,
    idMasked,
    invoiceNo,
    ticketNo,
  }
  return { kind: 'flight', width: 1240, height: 640, html, truth }
}

/** Receipts that never count: what matters is that they are known for what they are. */
const receipt =
  (kind: string, title: string, lines: readonly string[]): Layout =>
  (trip, chance) => {
    const drawn: DrawnTicket = {
      kind,
      width: 560,
      height: 520,
      html: ground(
        '#fdfdfb',
        at(90, 36, 38, title, 'font-weight:700'),
        ...lines.map((line, index) => at(50, 120 + 54 * index, 31, line)),
        at(50, 130 + 54 * lines.length, 33, `金额：${trip.fare.toFixed(2)}元`),
        at(50, 190 + 54 * lines.length, 27, `日期：${trip.date}　票号 ${chance.digits(8)}`),
      ),
      truth: {},
    }
    return Promise.resolve(drawn)
  }

/** Layouts of other carriers by name. */
export const otherLayouts: Readonly<Record<string, Layout>> = {
  coachTable,
  coachLines,
  ferry,
  air,
  taxi: receipt('taxi', '长春市出租汽车发票', ['上车 08:12', '下车 08:40', '单价 2.40元/km', '里程 9.2km']),
  rideHailing: receipt('ride_hailing', '网约车行程报销单', ['上车：人民大街', '下车：长春站', '车型：快车']),
  fuel: receipt('fuel', '中国石油加油凭证', ['油品：92号汽油', '数量：32.5升']),
  toll: receipt('toll', '吉林省高速公路通行费', ['入口：农安', '出口：长春北收费站']),
  parking: receipt('parking', '机动车停车费收据', ['入场 08:12', '出场 11:40']),
}
