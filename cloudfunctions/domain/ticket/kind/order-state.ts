import type { Line, TicketPage } from '../lines/text-line'

/** What a screen says of a ticket's order. */
export type OrderState = 'travelled' | 'paid' | 'renewed' | 'refunded' | 'changed' | 'void'

/** States are words by themselves, or the end of a short line: buttons and tips name the same things in other words. */
const stateWords: Readonly<Record<OrderState, string>> = {
  travelled: '已出站 已检票 已进站 已乘车 已验票 行程已完成',
  paid: '已支付 已出票 出票成功 购票成功 支付成功 已完成 待出行 未出行 待乘车 未使用',
  renewed: '改签票 变更到站票',
  refunded: '已退票 已退款 已全部退票 已全额退款 退票成功 退款成功 退票完成 退票中 退款中',
  changed: '已改签 已变更到站 已变更',
  void: '已取消 已关闭 交易关闭 订单关闭 订单取消 出票失败 购票失败 待支付 待付款 未支付 未付款 支付超时 占座中 出票中 待出票 待兑现 未兑现 兑现失败 候补中 候补订单 候补失败 已作废 已失效',
}
const words = new Map(
  (Object.entries(stateWords) as [OrderState, string][]).flatMap(([state, all]) =>
    all.split(' ').map((word) => [word, state] as const),
  ),
)
const longestFirst = [...words.keys()].sort((left, right) => right.length - left.length)
const stateWord = new RegExp(`(${longestFirst.join('|')})(?![\\u4e00-\\u9fa5])`, 'g')

const longestLine = 24
/** Tips and remarks speak of states without being one. */
const speaksOf = /[。,;!]|请|如|若|须|需|可|的|不|将|后|备注|说明|提示|购买方|名称/

/** The states that stand on a page, each once. */
export const orderStatesOn = (page: TicketPage): Set<OrderState> => new Set(page.lines.flatMap(statesOf))

const statesOf = ({ plain }: Line): OrderState[] =>
  plain.length > longestLine || speaksOf.test(plain)
    ? []
    : [...plain.matchAll(stateWord)].flatMap(([word]) => words.get(word) ?? [])
