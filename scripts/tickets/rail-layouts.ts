import { masked, railTruth } from './invented-trip'
import { at, fonts, ground, picture, type Layout } from './layout'

const small = (text: string): string => `<span style="font-size:.65em">${text}</span>`
const spread = (name: string): string => (name.length === 2 ? `${name.charAt(0)}　${name.charAt(1)}` : name)
const blue = 'linear-gradient(#d9ecef 0 85%,#9ed4e0 85%)'
const red = 'repeating-linear-gradient(30deg,#f6dcd6 0 9px,#f2cfc8 9px 11px)'

/** Paper railway ticket; `newer` ones say that they are for reimbursement only. */
const paper =
  (background: string, newer: boolean): Layout =>
  async (trip, chance, qr) => {
    const letter = chance.pick(['A', 'C', 'E', 'H', 'J', 'K', 'M', 'P', 'R', 'T', 'W', 'Z'])
    const tail = letter + chance.digits(6)
    const serial = (chance.share() < 0.4 ? chance.digits(3) : '') + tail
    const code21 = chance.digits(10) + trip.date.slice(5).replace('-', '') + tail
    const price = trip.fare.toFixed(1)
    const idMasked = masked(trip.id, 10, 4)
    const shift = chance.whole(-12, 12)
    const row = (y: number, left: string, right: string) => at(78, y, 43, left) + at(660, y, 43, right)
    const html = ground(
      background,
      at(76, 26, 46, serial, `color:#dd4469;font-family:${fonts.latin}`),
      newer ? at(760, 34, 36, `检票:${chance.whole(1, 19)}${chance.pick(['A', 'B'])}`) : '',
      at(90 + shift, 84, 62, spread(trip.from)),
      at(110 + shift + 66 * Math.max(3, trip.from.length), 106, 38, '站', `font-family:${fonts.serif}`),
      at(130 + shift, 156, 32, trip.fromPinyin, `font-family:${fonts.roman}`),
      at(446, 96, 52, trip.trainNo, `font-family:${fonts.roman}`),
      at(644 + shift, 84, 62, spread(trip.to)),
      at(664 + shift + 66 * Math.max(3, trip.to.length), 106, 38, '站', `font-family:${fonts.serif}`),
      at(690 + shift, 156, 32, trip.toPinyin, `font-family:${fonts.roman}`),
      row(
        206,
        trip.dateChinese.replace(/[年月日]/g, small('$&')) + ` ${trip.time}${small('开')}`,
        `${trip.coach}${small('车')}${trip.trainSeat}${small('号')}`,
      ),
      row(262, `￥${price}${small('元')}`, trip.seatClass),
      at(440, 264, 36, chance.pick(['网', '网折', '惠'])),
      newer ? at(80, 372, 36, '仅供报销使用') : at(80, 318, 38, '限乘当日当次车'),
      at(78, 428, 42, `${idMasked} ${trip.name}`),
      at(160, 492, 34, '买票请到12306 发货请到95306', `font-family:${fonts.serif}`),
      at(222, 530, 34, '中国铁路祝您旅途愉快', `font-family:${fonts.serif}`),
      picture(770, 425, 165, await qr(chance.digits(144))),
      at(80, 598, 36, code21, `font-family:${fonts.roman};font-weight:600`),
      at(640, 598, 34, `${trip.from}售`),
    )
    const truth = {
      serial,
      code21,
      ...railTruth(trip, price),
      idMasked,
    }
    return { kind: 'train_paper', width: 1010, height: 650, html, truth }
  }

/** Electronic railway invoice as it is printed or photographed; a refund says so. */
const invoice =
  (refund: boolean): Layout =>
  async (trip, chance, qr) => {
    const invoiceNo = trip.date.slice(2, 4) + chance.digits(18)
    const eticketNo = chance.digits(21)
    const price = trip.fare.toFixed(2)
    const idMasked = masked(trip.id, 10, 4)
    const left = chance.whole(40, 60)
    const html = ground(
      chance.pick(['#fff', 'linear-gradient(#def1f4 0 80%,#a6dde6 80%)']),
      at(330, 26, 40, '电子发票（铁路电子客票）'),
      at(left, 96, 25, `发票号码:${invoiceNo}`),
      at(780, 96, 25, `开票日期:${trip.dateChinese}`),
      at(200, 150, 40, trip.from),
      at(204 + 41 * trip.from.length, 164, 24, '站'),
      at(224, 202, 23, trip.fromPinyin),
      at(500, 160, 26, trip.trainNo),
      at(730, 150, 40, trip.to),
      at(734 + 41 * trip.to.length, 164, 24, '站'),
      at(754, 202, 23, trip.toPinyin),
      at(left, 256, 25, trip.dateChinese),
      at(left + 210, 256, 25, `${trip.time}开`),
      at(410, 256, 25, `${trip.coach}车${trip.trainSeat}号`),
      at(610, 256, 25, trip.seatClass),
      refund ? at(left, 312, 26, `退票费:￥${price}`) : at(left, 312, 26, `票价:￥${price}`),
      at(left, 420, 25, idMasked),
      at(410, 420, 25, trip.name),
      picture(
        890,
        290,
        135,
        await qr(`01,51,,${invoiceNo},${price},${trip.date.replace(/-/g, '')},,${chance.digits(4)}`),
      ),
      at(left, 516, 25, `电子客票号:${eticketNo}`),
      at(left, 566, 25, `购买方名称:${trip.name}`),
      at(620, 566, 25, '统一社会信用代码:'),
      at(390, 632, 24, '买票请到12306 发货请到95306'),
      at(440, 662, 24, '中国铁路祝您旅途愉快'),
    )
    const all = {
      ...railTruth(trip, price),
      idMasked,
      invoiceNo,
      eticketNo,
    }
    return {
      kind: refund ? 'refund' : 'train_einvoice',
      width: 1100,
      height: 710,
      html,
      truth: refund ? { name: trip.name, invoiceNo } : all,
    }
  }

/** An order in the railway's app. */
const order: Layout = (trip, chance) => {
  const orderNo = `E${chance.pick(['A', 'F', 'K'])}${chance.digits(8)}`
  const price = trip.fare.toFixed(1)
  const html = ground(
    '#f2f4f8',
    at(30, 14, 24, `${chance.whole(7, 22)}:${chance.whole(10, 59)}`),
    at(0, 50, 36, '　　　　　　　　订单详情', 'background:#3b8ef0;color:#fff;width:750px;padding:26px 0'),
    at(30, 160, 28, `订单号：${orderNo}`, 'color:#666'),
    at(580, 160, 28, chance.pick(['已支付', '已出站', '已完成']), 'color:#f80'),
    at(50, 236, 28, `${trip.dateChinese} 星期${chance.pick(['一', '三', '六'])}`),
    at(50, 300, 48, trip.time, 'font-weight:700'),
    at(50, 362, 34, trip.from),
    at(330, 296, 34, trip.trainNo),
    at(560, 300, 48, '21:26', 'font-weight:700'),
    at(560, 362, 34, trip.to),
    at(50, 456, 34, trip.name),
    at(300, 460, 26, '中国居民身份证', 'color:#999'),
    at(50, 520, 28, masked(trip.id, 4, 3)),
    at(50, 576, 32, `${trip.seatClass}　${trip.coach}车 ${trip.trainSeat}号`),
    at(570, 576, 36, `￥${price}`, 'color:#f60'),
    at(50, 640, 26, '成人票　检票口 3A', 'color:#666'),
    at(50, 830, 26, '温馨提示：请携带有效身份证件原件进站乘车。', 'color:#999'),
  )
  const truth = {
    ...railTruth(trip, price),
    orderNo,
  }
  return Promise.resolve({ kind: 'app_screenshot', width: 750, height: 1000, html, truth })
}

/** The slip with the trip's data that machines print since there are no paper tickets. */
const slip: Layout = (trip, chance) => {
  const orderNo = `E${chance.digits(9)}`
  const row = (index: number, text: string) => at(40, 110 + 54 * index, 32, text)
  const html = ground(
    '#fdfdfb',
    at(120, 36, 42, '铁路旅客行程信息提示', 'font-weight:700'),
    row(0, `订单号：${orderNo}`),
    row(1, `乘车人：${trip.name}`),
    row(2, `证件号：${masked(trip.id, 4, 4)}`),
    row(3, `${trip.from}站　${trip.trainNo}　${trip.to}站`),
    row(4, `${trip.dateChinese} ${trip.time}开`),
    row(5, `${trip.coach}车${trip.trainSeat}号　${trip.seatClass}`),
    row(6, `票价：￥${trip.fare.toFixed(1)}元`),
    at(40, 510, 24, '本单不作乘车和报销凭证 购票请到12306'),
  )
  const truth = {
    ...railTruth(trip, trip.fare.toFixed(1)),
    idMasked: masked(trip.id, 4, 4),
    orderNo,
  }
  return Promise.resolve({ kind: 'train_slip', width: 720, height: 570, html, truth })
}

/** Layouts of the railway by name. */
export const railLayouts: Readonly<Record<string, Layout>> = {
  blue: paper(blue, false),
  blueReimbursement: paper(blue, true),
  red: paper(red, true),
  invoice: invoice(false),
  refund: invoice(true),
  order,
  slip,
}
