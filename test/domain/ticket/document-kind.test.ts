import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { readTickets } from '@domain/ticket/read-tickets'
import { bandOf, type DocumentKind, type TicketReading } from '@domain/ticket/record/reading'
import type { TextLine } from '@domain/ticket/lines/text-line'
import {
  airItinerary,
  coachTicket,
  ferryTicket,
  line,
  orderScreen,
  paperTicket,
  railInvoice,
  rows,
} from './lines'

const only = (lines: readonly TextLine[]): TicketReading => {
  const [reading, ...others] = readTickets(lines)
  assert.ok(reading)
  assert.equal(others.length, 0)
  return reading
}
const trip = ({ kind, counted, fields: { from, to, price } }: TicketReading) => [
  kind,
  counted,
  from?.value,
  to?.value,
  Number(price?.value),
]

/** Companies of every branch that a document can belong to. */
const companies = [
  '中国石油天然气股份有限公司吉林销售分公司',
  '中国石化销售股份有限公司加油站',
  '长春市某某出租汽车有限公司',
  '长春市某某停车场管理有限公司',
  '吉林省高速公路通行费结算中心',
  '滴滴出行科技有限公司',
  '某某网约车服务有限公司',
  '中国南方航空股份有限公司',
  '大连某某客滚轮渡船票有限公司',
  '榆树市汽车客运站有限公司',
  '某某代驾服务有限公司',
]

/** Small print, advertisements and remarks as they stand on tickets of every kind. */
const smallPrint = [
  '开车前2小时以内退票收20%退票费',
  '退票费:票价的20%',
  '承运人:榆树市某运输有限公司',
  '请在候车室等候，提前15分钟检票',
  '请旅客在2号候车厅等候',
  '停车场:站前广场地下一层',
  '站前设有停车场',
  '途经收费站:长春北',
  '票价含车辆通行费',
  '本票价含过路费过桥费',
  '快车专车打车优惠请扫码',
  '下载滴滴出行打车立减5元',
  '中国石油加油卡优惠充值',
  '加油优惠凭本票到中国石化',
  '订单号:8026986560359790',
  '已退票的车票不得再次改签',
  '如需改签或退票请到窗口办理',
  '航班号、承运人以实际为准',
  '民航发展基金',
  '船票、汽车票、火车票代售',
  '客服电话12306',
  '候补购票请到网站办理',
  '出租车请到北出口',
  '网约车上客点:地下二层',
  '电子客票行程单请到柜台打印',
  '改签换开须在开车前办理',
  '已取消的班次请到窗口退款',
  '码头、港务大厅设有轮渡售票处',
]

describe('buyers, remarks, conditions and advertisements never say what a document is', () => {
  const layouts: readonly [string, (words: string) => TextLine[], unknown[]][] = [
    [
      'railway invoice by its buyer',
      (words) => railInvoice(words),
      ['railInvoice', true, '四平东', '长春', 54.5],
    ],
    [
      'railway invoice by a remark',
      (words) => railInvoice('王小明', words),
      ['railInvoice', true, '四平东', '长春', 54.5],
    ],
    ['coach ticket', (words) => coachTicket(words), ['coach', true, '榆树', '长春', 45]],
    [
      'coach ticket, printed above its fields',
      (words) => [...coachTicket(), line(words, 60, 105, 20)],
      ['coach', true, '榆树', '长春', 45],
    ],
    [
      'paper ticket',
      (words) => [...paperTicket(), line(words, 80, 560, 24)],
      ['paperTrain', true, '农安', '长春', 35.5],
    ],
    ['ferry ticket', (words) => ferryTicket(words), ['ferry', true, '大连', '烟台', 260]],
    ['air itinerary', (words) => airItinerary(words), ['airItinerary', true, '杭州', '长春', 660]],
    ['order', (words) => orderScreen('已出站', words), ['railOrder', true, '四平东', '长春', 54.5]],
  ]
  for (const [name, lay, expected] of layouts)
    test(name, () => {
      for (const words of [...companies, ...smallPrint]) {
        const reading = only(lay(words))
        assert.deepEqual(trip(reading), expected, words)
        assert.ok(!reading.doubts.some(({ doubt }) => doubt === 'reissued'), words)
      }
    })
})

test('a ticket whose title cannot be read is known by its fields, with foreign words beside them', () => {
  for (const lay of [railInvoice, coachTicket, ferryTicket, airItinerary])
    for (const words of smallPrint) {
      const whole = lay(words)
      const [named] = readTickets(lay())
      assert.equal(only(whole.slice(1)).kind, named?.kind, words)
    }
})

const screens: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  'a take-away order': [
    '订单详情',
    '已完成',
    '麻辣烫 一份',
    '实付￥28.5',
    '2023年01月28日 12:15',
    '订单号:3012345678901234567',
  ],
  'a shop order with a platform number': [
    '订单详情',
    '已支付',
    '长春特产礼盒',
    '￥54.50',
    '2023年01月28日 08:15',
    '订单号:EA12345678',
  ],
  'a news page': [
    '09:41',
    '新闻',
    '春运火车票今日开售 12306每日放票',
    '2023年01月05日 10:20 来源:某某网',
    '铁路部门提醒旅客,可通过12306网站购票',
    '长春站、四平站增开临客',
    '票价从54.5元起',
  ],
  'a news page about e-tickets': [
    '电子发票（铁路电子客票）怎么开',
    '2024年11月01日 08:00',
    '铁路电子客票全面推行',
    '发票号码、电子客票号都在票面上',
    '退票费:按规定收取',
    '仅供报销使用的车票不再打印',
  ],
  'a chat': ['工友群(56)', '谁有1月28日的火车票', '12306抢不到', '￥500元转给你', '2023年01月20日 12:30'],
  'a chat that tells a whole trip': [
    '工友群(56)',
    '四平东站到长春站G8011',
    '05车12F号二等座',
    '1月28日08:15开',
    '票价54.5元',
    '王小明',
  ],
  'a message of the railway': [
    '1069012306',
    '【铁路12306】订单EA12345678,王小明您已购',
    '1月28日G8011次05车12F号',
    '四平东站08:15开,请携带身份证',
    '二等座',
  ],
  'a waiting list': [
    '候补订单',
    '待兑现',
    ['四平东', '长春'],
    '2023年01月28日',
    'G8011',
    '预付款￥54.5',
    '订单号:EA12345678',
  ],
  'a cancelled order': ['订单详情', '已取消', ['四平东', 'G8011', '长春'], '2023年01月28日 08:15', '￥54.5'],
  'a timetable': [
    '四平 长春',
    '2023年01月28日',
    ['08:15', 'G8011', '08:45'],
    ['四平东', '30分', '长春'],
    '二等座 有 一等座 候补',
    '￥54.5',
    ['09:15', 'G8013', '09:45'],
    ['四平东', '30分', '长春'],
    '￥54.5',
  ],
  'a list of services': ['火车票', '汽车票', '船票', '机票', '酒店', '打车', '出租车', '停车缴费', '加油'],
  'a card of this app': [
    '第1张票',
    '算钱',
    '54.50 元',
    '火车、高铁 · 1月28日（周六）',
    '四平东 → 长春',
    '票号 23229116804009553231',
    '算进去了，54.50 元',
    ['修改', '删除'],
  ],
  'the form of this app': [
    '填写第1张票',
    '坐的什么车',
    '火车、高铁',
    '哪个方向',
    '从老家来长春',
    '乘车日期',
    '2023年1月28日',
    '出发地',
    '四平东',
    '到达地',
    '长春',
    '票价',
    '54.5',
    '票号',
    'EA12345678',
    '填好了，回到车票',
  ],
  'a bank transfer': ['转账成功', '￥500.00', '收款人 王小明', '2023年01月28日 12:30', '订单号:E123456789'],
  'an identity card': [
    '姓名 王小明',
    '性别男民族汉',
    '出生1990年1月28日',
    '住址吉林省四平市铁东区',
    '公民身份号码220322199001281234',
  ],
}

describe('what is no ticket is never counted, and nothing of it is sure', () => {
  for (const [name, texts] of Object.entries(screens))
    test(name, () => {
      const { kind, counted, reason, fields, doubts } = only(rows(texts))
      assert.deepEqual([kind, counted, reason], ['unknown', false, 'notATicket'])
      assert.ok(doubts.some(({ doubt }) => doubt === 'notATicket'))
      for (const field of ['from', 'to', 'price', 'date'] as const)
        assert.equal(bandOf(fields[field]), 'type')
    })

  test('an order that was not paid, given out or kept', () => {
    for (const state of ['已取消', '待支付', '支付超时', '出票失败', '待兑现', '候补中', '交易关闭']) {
      const { counted, fields } = only(orderScreen(state))
      assert.equal(counted, false, state)
      assert.equal(bandOf(fields.price), 'type', state)
    }
  })
})

describe('the state of an order', () => {
  test('travelled and paid orders count, whatever their buttons and tips say', () => {
    for (const state of ['已出站', '已检票', '已支付', '已出票', '已完成', '待出行'])
      for (const more of [
        '退票',
        '改签',
        '变更到站',
        '退票 改签 变更到站',
        '温馨提示:已改签的车票不可再次改签',
        '如已退票，票款将在7日内退回',
      ]) {
        const reading = only(orderScreen(state, more))
        assert.deepEqual(trip(reading), ['railOrder', true, '四平东', '长春', 54.5], state + more)
        assert.deepEqual(reading.doubts, [])
      }
  })

  test('what was given back is a refund', () => {
    for (const state of ['已退票', '已退款', '退票成功', '退款成功', '状态：已退票']) {
      const { kind, counted, reason } = only(orderScreen(state))
      assert.deepEqual([kind, counted, reason], ['refund', false, 'refund'], state)
    }
    for (const lines of [
      orderScreen('已支付', '王小明 已退票'),
      orderScreen('已完成', '退票费:￥5.5'),
      coachTicket('订单状态:已退票'),
    ])
      assert.equal(only(lines).kind, 'refund')
  })

  test('what was changed for another was not travelled with', () => {
    for (const state of ['已改签', '已变更到站', '状态：已改签']) {
      const { kind, counted, reason, doubts } = only(orderScreen(state))
      assert.deepEqual([kind, counted, reason], ['railOrder', false, 'notTravelled'], state)
      assert.ok(doubts.some(({ doubt }) => doubt === 'notTravelled'))
    }
  })

  test('the ticket that came of a change counts, and is to be looked at', () => {
    for (const lines of [orderScreen('已出站', '改签票'), orderScreen('改签票')]) {
      const { counted, doubts, fields } = only(lines)
      assert.equal(counted, true)
      assert.ok(doubts.some(({ doubt }) => doubt === 'reissued'))
      assert.equal(bandOf(fields.from), 'sure')
    }
    const both = only(orderScreen('已出站', '王小明 已改签'))
    assert.equal(both.counted, true)
    assert.notEqual(bandOf(both.fields.from), 'sure')
  })
})

describe('titles of what never counts', () => {
  const titles: readonly [DocumentKind, string][] = [
    ['taxi', '吉林省出租汽车统一发票'],
    ['taxi', '出租车专用发票'],
    ['rideHailing', '滴滴出行-行程单'],
    ['rideHailing', '高德打车电子行程单'],
    ['fuel', '中国石化加油站小票'],
    ['fuel', '成品油销售发票'],
    ['toll', '车辆通行费专用票据'],
    ['toll', '吉林省收费公路通行费票据'],
    ['parking', '停车场收费票据'],
    ['parking', '停车费专用发票'],
    ['refund', '退票费报销凭证'],
    ['refund', '退票手续费收据'],
  ]
  test('are known as lines of their own', () => {
    for (const [kind, title] of titles) assert.equal(only(rows([title, '金额:35.00元'])).kind, kind, title)
  })
})

test('a negative sum is an invoice taken back', () => {
  const negative = railInvoice().map((entry) => ({
    ...entry,
    text: entry.text.replace('￥54.50', '￥-54.50'),
  }))
  assert.deepEqual([only(negative).kind, only(negative).counted], ['refund', false])
})
