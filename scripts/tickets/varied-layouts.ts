import { masked, railTruth, type InventedTrip } from './invented-trip'
import { at, fonts, ground, type DrawnTicket, type Layout } from './layout'
import type { Seeded } from './seeded'

/** Towns as coaches name them, and the station they leave from. */
const town = (station: string): string => station.replace(/(?<=..)[东西南北]$/, '').replace(/市$/, '')

const spread = (label: string): string => {
  const [first = '', second = ''] = label
  return label.length === 2 ? `${first}　${second}` : label
}

/** What every coach ticket says. */
function coachFacts(trip: InventedTrip, chance: Seeded) {
  return {
    from: town(trip.from),
    to: town(trip.to),
    trainNo: chance.pick(['', '', 'K', 'A']) + chance.digits(chance.whole(3, 5)),
    date: trip.date,
    time: trip.time,
    price: trip.fare.toFixed(chance.pick([1, 2])),
    name: trip.name,
    idMasked: masked(trip.id, chance.pick([6, 10]), 4),
    seat: String(chance.whole(1, 53)),
    ticketNo: chance.digits(12),
  }
}

/** A ruled form whose two-character labels are spread to the width of three. */
const coachForm: Layout = (trip, chance) => {
  const truth = coachFacts(trip, chance)
  const ink = chance.pick(['#345', '#555', '#26408b', '#7a3b2a'])
  const [wide, high, top] = [chance.whole(420, 480), chance.whole(54, 64), chance.whole(100, 130)]
  const cells: [string, string][] = [
    [chance.pick(['始发站', '乘车站']), `${truth.from}${chance.pick(['', '站', '客运站'])}`],
    ['到达站', truth.to],
    ['日期', truth.date],
    ['时间', truth.time],
    [chance.pick(['车次', '班次']), truth.trainNo],
    ['座号', truth.seat],
    ['票价', `${chance.pick(['￥', ''])}${truth.price}元`],
    ['票种', '全票'],
    ['姓名', truth.name],
    ['证件号', truth.idMasked],
  ]
  const html = ground(
    chance.pick(['#fff', '#f8fbf4', '#fdf6ec']),
    at(240, 30, 40, chance.pick(['公路汽车客票', '道路客运汽车票', '汽车客运站客票']), `color:${ink}`),
    ...cells.flatMap(([label, value], index) => {
      const [x, y] = [40 + (index % 2) * wide, top + Math.floor(index / 2) * high]
      const size = value.length > 16 ? 26 : 32
      return [
        `<div style="position:absolute;left:${x}px;top:${y}px;width:${wide}px;height:${high}px;border:1px solid ${ink};box-sizing:border-box"></div>`,
        at(x + 14, y + 16, 28, spread(label), `color:${ink};font-family:${fonts.serif}`),
        at(x + 132, y + 14, size, value),
      ]
    }),
    at(40, top + 5 * high + 20, 26, `票号 ${truth.ticketNo}`),
    at(500, top + 5 * high + 20, 24, '当日当次有效', `color:${ink}`),
  )
  return drawn('bus', 2 * wide + 80, top + 5 * high + 80, html, truth)
}

/** Labels in a row, their values in the row under them. */
const coachColumns: Layout = (trip, chance) => {
  const truth = coachFacts(trip, chance)
  const step = chance.whole(225, 250)
  const row = (y: number, cells: readonly [string, string][]) =>
    cells.flatMap(([label, value], index) => [
      at(50 + index * step, y, 24, label, 'color:#777'),
      at(50 + index * step, y + 36, 31, value),
    ])
  const html = ground(
    '#fff',
    at(50, 30, 38, chance.pick(['电子客票', '客运站电子客票']), 'font-weight:700'),
    ...row(110, [
      ['出发站', `${truth.from}${chance.pick(['客运站', '站', ''])}`],
      ['到达站', truth.to],
      ['发车日期', truth.date],
      ['发车时间', truth.time],
    ]),
    ...row(220, [
      ['班次号', truth.trainNo],
      ['座位号', truth.seat],
      ['票价', `￥${truth.price}`],
      ['票种', '成人票'],
    ]),
    ...row(330, [
      ['乘车人', truth.name],
      ['证件号码', truth.idMasked],
    ]),
    at(50, 440, 24, `票号：${truth.ticketNo}`, 'color:#555'),
  )
  return drawn('bus', 50 + 4 * step, 500, html, truth)
}

/** An air itinerary on a sheet: small print, several rows of which the first is the flight. */
const airSheet: Layout = (trip, chance) => {
  const [fromCode, from, toCode, to] = chance.pick([
    ['CGQ', '长春', 'SHE', '沈阳'],
    ['CGQ', '长春', 'WMT', '茅台'],
    ['JZH', '九寨黄龙', 'CGQ', '长春'],
    ['CGQ', '长春', 'CSX', '长沙'],
    ['TAO', '青岛', 'CGQ', '长春'],
    ['HGH', '杭州', 'CGQ', '长春'],
    ['CGQ', '长春', 'XIY', '西安'],
  ])
  const fare = chance.whole(30, 130) * 10
  const price = (fare + 110).toFixed(2)
  const trainNo = chance.pick(['CZ', 'MU', 'CA', '3U', 'HU', 'SC']) + chance.digits(4)
  const [invoiceNo, ticketNo] = [
    trip.date.slice(2, 4) + chance.digits(18),
    chance.pick(['784', '781', '999', '880']) + chance.digits(10),
  ]
  const idMasked = masked(trip.id, 6, 4)
  const size = chance.whole(17, 20)
  const text = (x: number, y: number, value: string, colour = '#111') =>
    at(x, y, size, value, `color:${colour}`)
  const label = (x: number, y: number, value: string) => text(x, y, value, chance.pick(['#555', '#8a3333']))
  const [left, top] = [chance.whole(60, 90), chance.whole(70, 110)]
  const column = [0, 210, 330, 450, 520, 680, 770, 900].map((x) => left + x)
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0, c4 = 0, c5 = 0, c6 = 0, c7 = 0] = column
  const html = ground(
    '#fff',
    at(left + 230, top, 28, '电子发票（航空运输电子客票行程单）'),
    label(c0, top + 60, `发票号码：${invoiceNo}`),
    label(c6, top + 60, '国内国际标识：国内'),
    label(c0, top + 110, '旅客姓名'),
    text(c0, top + 138, trip.name),
    label(c2, top + 110, '有效身份证件号码'),
    text(c2, top + 138, idMasked),
    label(c6, top + 110, '签注'),
    text(c6, top + 138, '不得签转'),
    ...['承运人', '航班号', '座位等级', '日期', '时间', '客票级别/客票类别', '免费行李'].map((name, index) =>
      label(column[index + 1] ?? 0, top + 190, name),
    ),
    text(c0, top + 226, `自：${fromCode} ${from}`),
    text(c1, top + 226, chance.pick(['南航', '东航', '国航', '川航'])),
    text(c2, top + 226, trainNo),
    text(c3, top + 226, chance.pick(['Y', 'K', 'E'])),
    text(c4, top + 226, trip.date),
    text(c5, top + 226, trip.time),
    text(c6, top + 226, chance.pick(['YGRT', 'EF50', 'KRB'])),
    text(c7, top + 226, '20K'),
    text(c0, top + 262, `至：${toCode} ${to}`),
    text(c2, top + 262, 'VOID'),
    text(c0, top + 298, '至：VOID'),
    label(c0, top + 350, '票价'),
    text(c0, top + 378, `CNY ${fare.toFixed(2)}`),
    label(c2, top + 350, '燃油附加费'),
    text(c2, top + 378, 'CNY 60.00'),
    label(c4, top + 350, '民航发展基金'),
    text(c4, top + 378, 'CNY 50.00'),
    label(c6, top + 350, '合计'),
    text(c6, top + 378, `CNY ${price}`),
    label(c0, top + 430, `电子客票号码：${ticketNo}`),
    label(c3, top + 430, '验证码：'),
    label(c6, top + 430, '保险费：XXX'),
    label(c0, top + 480, '销售网点代号：CGQ001'),
    label(c4, top + 480, '填开单位：长春龙嘉机场售票处'),
    label(c7, top + 480, `填开日期：${trip.date}`),
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
  return drawn('flight', left + 1120, top + 620, html, truth)
}

/** A ferry ticket with two columns. */
const ferryForm: Layout = (trip, chance) => {
  const [from, to] = chance.pick([
    ['烟台', '大连'],
    ['大连', '烟台'],
    ['威海', '大连'],
  ])
  const facts = coachFacts(trip, chance)
  const { date, time, price, name, idMasked, ticketNo } = facts
  const cell = (x: number, y: number, label: string, value: string) =>
    at(x, y, 27, spread(label), 'color:#136') + at(x + 120, y - 2, 31, value)
  const html = ground(
    '#f3fafc',
    at(220, 30, 40, chance.pick(['客滚船船票', '海上客运船票']), 'color:#136'),
    cell(50, 120, '起运港', from) + cell(460, 120, '目的港', to),
    cell(50, 185, '船名', '中华复兴') + cell(460, 185, '航次', chance.digits(4)),
    cell(50, 250, '日期', date) + cell(460, 250, '时间', time),
    cell(50, 315, '票价', `￥${price}`) + cell(460, 315, '舱位', '二等舱'),
    cell(50, 380, '姓名', name),
    cell(50, 445, '证件号', idMasked),
    at(50, 510, 26, `票号：${ticketNo}`),
  )
  return drawn('ferry', 860, 570, html, { from, to, date, time, price, name, idMasked, ticketNo })
}

/** An order in another dress: a card of the journey, the price at the bottom. */
const orderCard: Layout = (trip, chance) => {
  const orderNo = `E${chance.digits(9)}`
  const price = trip.fare.toFixed(1)
  const dark = chance.share() < 0.4
  const [ink, faint] = dark ? ['#eee', '#9aa'] : ['#222', '#888']
  const text = (x: number, y: number, size: number, value: string, colour = ink) =>
    at(x, y, size, value, `color:${colour}`)
  const html = ground(
    dark ? '#1b1e24' : '#fff',
    text(40, 16, 22, `${chance.whole(7, 22)}:${chance.whole(10, 59)}`),
    text(290, 70, 32, '订单详情'),
    text(40, 150, 30, chance.pick(['已出票', '已完成', '待出行']), '#2a8'),
    text(40, 210, 26, `订单号: ${orderNo}`, faint),
    text(40, 290, 28, trip.from),
    text(560, 290, 28, trip.to),
    text(40, 340, 44, trip.time),
    text(300, 346, 28, trip.trainNo),
    text(560, 340, 44, '23:48'),
    text(40, 410, 26, `${trip.dateChinese}`, faint),
    text(40, 490, 32, trip.name),
    text(220, 494, 24, '中国居民身份证', faint),
    text(40, 546, 26, `${trip.seatClass}`, faint),
    text(220, 546, 26, `${trip.coach}车${trip.trainSeat}号`),
    text(560, 490, 30, `￥${price}`, '#f60'),
    text(40, 680, 24, `订单总额 ￥${price}`, faint),
  )
  const truth = {
    ...railTruth(trip, price),
    orderNo,
  }
  return drawn('app_screenshot', 750, 980, html, truth)
}

const drawn = (
  kind: string,
  width: number,
  height: number,
  html: string,
  truth: Record<string, string>,
): Promise<DrawnTicket> => Promise.resolve({ kind, width, height, html, truth })

/** The same documents as others print them: against layouts that know only one. */
export const variedLayouts: Readonly<Record<string, Layout>> = {
  coachForm,
  coachColumns,
  airSheet,
  ferryForm,
  orderCard,
}
