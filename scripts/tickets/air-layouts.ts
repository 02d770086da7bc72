import { masked } from './invented-trip'
import { at, fonts, ground, type Layout } from './layout'

/** An older itinerary: labels in two languages in one line, carriers beside the flight, two legs of which one is empty. */
export const airBilingual: Layout = (trip, chance) => {
  const [fromCode, from, toCode, to] = chance.pick([
    ['CGQ', '长春', 'CTU', '成都'],
    ['CGQ', '长春', 'CAN', '广州'],
    ['CGQ', '长春', 'PKX', '大兴'],
    ['WXN', '五桥', 'CGQ', '长春'],
    ['SHA', '上海', 'CGQ', '长春'],
    ['URC', '乌鲁木齐', 'CGQ', '长春'],
    ['CGQ', '长春', 'CKG', '重庆'],
  ])
  const fare = chance.whole(30, 190) * 10
  const fuel = chance.pick([20, 60, 70, 120])
  const price = (fare + 50 + fuel).toFixed(2)
  const trainNo = chance.pick(['CZ', 'MU', 'CA', '3U', 'HU', 'ZH', '9C', 'MF']) + chance.digits(4)
  const ticketNo = chance.pick(['784', '781', '999', '876', '880', '479']) + chance.digits(10)
  const idMasked = masked(trip.id, chance.pick([6, 10]), 4)
  const [size, ink] = [chance.whole(18, 22), chance.pick(['#333', '#8b2323', '#26408b'])]
  const label = (x: number, y: number, text: string) =>
    at(x, y, size - 3, text, `font-family:${fonts.serif};color:${ink}`)
  const value = (x: number, y: number, text: string) => at(x, y, size, text)
  const [c0, c1, c2, c3, c4, c5, c6, c7] = [50, 250, 350, 470, 560, 700, 800, 950]
  const rule = (y: number) =>
    `<div style="position:absolute;left:40px;right:40px;top:${y}px;border-top:1px solid ${ink}"></div>`
  const html = ground(
    chance.pick(['#fff', '#fdf8ef']),
    at(330, 24, 30, '航空运输电子客票行程单', `color:${ink}`),
    label(360, 60, 'ITINERARY/RECEIPT OF E-TICKET FOR AIR TRANSPORT'),
    rule(92),
    label(c0, 100, '旅客姓名 NAME OF PASSENGER'),
    value(c0, 128, trip.name),
    label(c3, 100, '有效身份证件号码 ID.NO.'),
    value(c3, 128, idMasked),
    label(c6, 100, '签注 ENDORSEMENTS/RESTRICTIONS'),
    value(c6, 128, chance.pick(['不得签转', '不得签转/改退收费'])),
    rule(160),
    ...['承运人 CARRIER', '航班号 FLIGHT', '座位等级', '日期 DATE', '时间 TIME', '客票级别', '免费行李'].map(
      (text, index) =>
        label([c1, c2, c3, c4, c5, c6, c7][index] ?? 0, 168, text.slice(0, index > 3 ? 7 : 99)),
    ),
    value(c0, 206, `自FROM:${fromCode} ${from}`),
    value(c1, 206, chance.pick(['南航', '东航', '国航', '海航'])),
    value(c2, 206, trainNo),
    value(c3, 206, chance.pick(['Y', 'V', 'E'])),
    value(c4, 206, trip.date),
    value(c5, 206, trip.time),
    value(c6, 206, chance.pick(['YLP', 'V1WHBJ', 'ECGQ'])),
    value(c7, 206, '20KG'),
    value(c0, 240, `至TO:${toCode} ${to}`),
    value(c1, 240, 'VOID'),
    value(c0, 274, '至TO:VOID'),
    rule(306),
    label(c0, 314, '票价FARE'),
    value(c0, 342, `CNY ${fare.toFixed(2)}`),
    label(c2, 314, '民航发展基金CAAC'),
    value(c2, 342, 'CN 50.00'),
    label(c4, 314, '燃油附加费FUEL'),
    value(c4, 342, `YQ ${fuel.toFixed(2)}`),
    label(c7, 314, '合计TOTAL'),
    value(c7, 342, `CNY ${price}`),
    rule(374),
    label(c0, 384, '电子客票号码') + value(c0 + 170, 382, ticketNo),
    label(c3, 384, '验证码 CK.') + value(c3 + 110, 382, chance.digits(4)),
    label(c6, 384, '保险费 INSURANCE') + value(c6 + 170, 382, 'XXX'),
    label(c0, 420, '销售单位代号 AGENT CODE') + value(c0 + 230, 418, 'CGQ188'),
    label(c4, 420, '填开单位 ISSUED BY') + value(c4 + 180, 418, '长春民航售票处'),
    label(c7, 420, '填开日期') + value(c7 + 80, 418, trip.date),
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
    ticketNo,
  }
  return Promise.resolve({ kind: 'flight', width: 1150, height: 460, html, truth })
}
