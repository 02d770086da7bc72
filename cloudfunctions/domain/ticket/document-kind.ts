import type { DocumentKind } from './reading'

const looksOf: readonly (readonly [DocumentKind, RegExp])[] = [
  ['refund', /退票费|退票凭证|退票手续费/],
  ['airItinerary', /航空运输|行程单.*航|航班号|承运人|客票级别|民航发展|电子客票行程单/],
  ['rideHailing', /网约车|滴滴|打车|曹操出行|快车|专车|行程报销单|代驾/],
  ['taxi', /出租汽?车|计程车|上车\d|等候|燃油附加.*里程|单价.*里程/],
  ['toll', /通行费|过路费|过桥费|收费站|车辆通行/],
  ['fuel', /加油|汽油|柴油|石油.*油品|成品油|中国石化|中国石油/],
  ['parking', /停车/],
  ['ferry', /船票|客轮|轮渡|客滚|船名|航次|港务|码头/],
  ['railSlip', /行程信息提示|乘车信息单|行程信息单|购票信息单/],
  ['railInvoice', /铁路电子客票|电子客票号.{0,40}\n?(?:.*\n)*?.*(?:95306|12306)/],
  ['coach', /汽车票|汽车客票|公路客票|道路客运|班次|乘车站|站务费|客运站|发车时间|客运.{0,4}客票/],
  ['railOrder', /订单(号|详情)|已出站|已支付|已出票|待出行|未出行|已完成/],
  ['paperTrain', /限乘当日|仅供报销|发货请|95306|12306|检票[:：]|中国铁路祝/],
]

/** What a document is by the words on it. */
export function documentKindOf(all: string): DocumentKind {
  const named = looksOf.find(([, words]) => words.test(all))
  if (named) {
    // A railway invoice names the refund on its face; any other railway word with "发票号码" makes it an invoice.
    return named[0] === 'paperTrain' && /发票号码/.test(all) && /电子客票/.test(all)
      ? 'railInvoice'
      : named[0]
  }
  const paper = /\d{14}[A-Z]\d{6}/.test(all) || (/\d{2}车.{0,6}号/.test(all) && /站/.test(all))
  return paper ? 'paperTrain' : 'unknown'
}
