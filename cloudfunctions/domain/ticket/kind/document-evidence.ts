import {
  airports,
  blurredCode,
  code21,
  dayAndTime,
  dayLine,
  departs,
  fare,
  flight,
  invoiceNumber,
  pairOfPlaces,
  label,
  labelledValue,
  lines,
  masked,
  orderNumber,
  orderState,
  pinyin,
  route,
  seat,
  seatClass,
  serial,
  slogan,
  stations,
  train,
  twoTimes,
  type Mark,
} from './layout-marks'
import type { DocumentKind } from '../record/reading'
import type { TicketPage } from '../lines/text-line'

/**
 * By what a layout is known. `least`: how many of its marks make a document of the kind, a mark named twice counting twice.
 * `must`: of each group one at least.
 */
type Layout = {
  kind: DocumentKind
  least: number
  marks: readonly Mark[]
  must?: readonly (readonly Mark[])[]
}
const layouts: readonly Layout[] = [
  {
    kind: 'paperTrain',
    least: 5,
    must: [[code21, blurredCode, slogan, serial, pinyin(1)]],
    marks: [
      code21,
      code21,
      code21,
      blurredCode,
      serial,
      slogan,
      pinyin(1),
      pinyin(2),
      train,
      seat,
      seatClass,
      masked,
      departs,
      fare,
      stations,
    ],
  },
  {
    kind: 'railInvoice',
    least: 6,
    must: [[invoiceNumber, label('电子客票号')]],
    marks: [
      invoiceNumber,
      label('电子客票号'),
      slogan,
      pinyin(1),
      pinyin(2),
      train,
      seat,
      seatClass,
      masked,
      departs,
      fare,
      stations,
      label('购买方名称'),
    ],
  },
  {
    kind: 'railOrder',
    least: 7,
    must: [
      [orderNumber, orderState, seat],
      [train, twoTimes],
      [seat, seatClass, orderNumber],
    ],
    marks: [
      lines(/^(?:订单|车票|行程|购票)(?:详情|信息)$|^(?:未出行|已完成|历史)订单$|^本人车票$/),
      orderNumber,
      orderNumber,
      pairOfPlaces,
      twoTimes,
      train,
      seat,
      seatClass,
      dayLine,
      lines(/(?:居民|二代)?身份证$/),
      masked,
      lines(/^(?:订单总额|票价|实付款?|总价)?[:：]?[¥Y羊]\d/),
      orderState,
    ],
  },
  {
    kind: 'railSlip',
    least: 99,
    marks: [label('乘车人'), label('证件号'), train, seat, label('票价'), departs],
  },
  {
    kind: 'airItinerary',
    least: 4,
    marks: [
      label('承运人'),
      label('航班号'),
      label('座位等级'),
      label('客票级别'),
      label('燃油附加费'),
      label('民航发展基金'),
      label('销售网点代号'),
      lines(/(?:C[NM][YVr]|YQ|CN)\.?\d{1,5}\.\d\d$/),
      lines(/(?:^|\D)\d{13}$/),
      lines(/^(?:旅客姓名|有效身份证件号码)/),
      airports,
      airports,
      flight,
      dayAndTime,
    ],
  },
  {
    kind: 'ferry',
    least: 4,
    marks: [
      '船名',
      '航次',
      '开航(?:时间|日期)|乘船日期',
      '出发港|起运港|始发港|上船港',
      '到达港|目的港|下船港',
      '乘船人',
      '舱位|舱等',
    ].map(label),
  },
  {
    kind: 'coach',
    least: 6,
    marks: [
      ...[
        '始发站|起点站|发站|出发站|乘车站|上车站',
        '到达站|终点站|到站',
        '班次号?|车次号?',
        '座位号?|座号',
        '发车(?:时间|日期|时刻)|开车时间|乘车日期',
        '检票口',
        '票种',
        '乘车人|旅客姓名|乘客姓名|姓名',
        '票价',
        '票号',
      ].map(label),
      route,
      labelledValue,
    ],
  },
  {
    kind: 'taxi',
    least: 4,
    marks: ['上车\\d', '下车\\d', '单价', '里程', '等候', '车号|车牌', '证号|监督卡'].map(label),
  },
  {
    kind: 'rideHailing',
    least: 4,
    marks: ['上车时间|上车点?', '下车点?', '起点', '终点', '车型', '里程'].map(label),
  },
  {
    kind: 'fuel',
    least: 3,
    marks: ['油品|油号', '加油量|数量[:：]?[\\d.]+升', '油枪|枪号|加油机', '加油站|油站'].map(label),
  },
  { kind: 'toll', least: 3, marks: ['入口站?', '出口站?', '车[型种类]', '收费员|工号', '收费站'].map(label) },
  {
    kind: 'parking',
    least: 3,
    marks: ['入场|进场', '出场|离场', '停车时长|停放时长', '停车费|应收'].map(label),
  },
]

/** How much of each layout a page shows. `enough`: by itself, without a title. */
export function evidenceOn(page: TicketPage): { kind: DocumentKind; marks: number; enough: boolean }[] {
  return layouts.map(({ kind, least, marks, must = [] }) => {
    const shown = marks.filter((mark) => mark(page)).length
    const enough = shown >= least && must.every((group) => group.some((mark) => mark(page)))
    return { kind, marks: shown, enough }
  })
}
