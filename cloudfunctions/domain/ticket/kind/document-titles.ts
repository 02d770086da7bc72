import { editDistance } from '../lines/read-digits'
import type { DocumentKind } from '../record/reading'
import type { Line, TicketPage } from '../lines/text-line'

/** Titles are lines of their own in the upper part of a page, of so many characters at most. */
const longestTitle = 24
const upperPart = 0.5

/** What makes a line a sentence, a label with a value, or the name of a company: none of them is a title. */
const noTitle =
  /[:,;!?。、]|\d{4}|请|凭(?!证|单)|须|需|可|如|或|的|应|不|将|若|含|另|免|收取|以内|公司|集团|(?:中心|分局|分店|商行|大厦)$|[前后时]$/

/** Names of documents of which a character may be misread. */
const whole: readonly (readonly [DocumentKind, string, number])[] = [
  ['railInvoice', '电子发票铁路电子客票', 2],
  ['railInvoice', '铁路电子客票', 1],
  ['airItinerary', '电子发票航空运输电子客票行程单', 4],
  ['airItinerary', '航空运输电子客票行程单', 3],
]

const receipt = '(?:发票|收据|票据|凭证|小票|凭单)'
const road = '(?=.*(?:道路|公路|长途|汽车|客运|班车))(?!.*(?:出租|停车|火车|铁路|船|轮|退票))'
const shaped: readonly (readonly [DocumentKind, RegExp])[] = [
  ['refund', new RegExp(`退票(?:费|手续费)?(?:报销)?${receipt}$`)],
  ['railSlip', /(?:行程信息提示|乘车信息单|行程信息单|购票信息单)$/],
  [
    'rideHailing',
    /(?:网约车|滴滴|打车|约车|用车|快车|专车|曹操|高德|出行|代驾).{0,6}(?:行程单|报销单|发票|收据)$/,
  ],
  ['rideHailing', /^行程报销单$/],
  ['taxi', new RegExp(`(?:出租汽?车|计程车).{0,10}(?:${receipt}|车票|专用票)$`)],
  ['fuel', new RegExp(`(?:加油|成品油|油品|中国石[油化]|汽油|柴油).{0,8}(?:${receipt}|交易单)$`)],
  ['toll', new RegExp(`(?:通行费|过路费|过桥费|车辆通行).{0,6}(?:${receipt}|专用票)?$`)],
  ['parking', new RegExp(`(?:停车|泊车|车辆停放).{0,8}(?:${receipt}|计时票)$`)],
  ['ferry', /(?:船票|(?:轮渡|客滚|客轮|水路|海上客运|航运).{0,8}票(?:据|凭证)?)$/],
  ['coach', new RegExp(`^${road}.*(?:客票|[车运]票)(?:.{0,8}(?:凭证|发票|凭单))?$`)],
  ['coach', new RegExp(`^${road}.*客运.{0,8}(?:发票|凭证|票据)$`)],
]

/** The kinds whose titles stand on a page. */
export function titlesOn(page: TicketPage): Set<DocumentKind> {
  const ends = [page.lines[0]?.cy ?? 0, page.lines.at(-1)?.cy ?? 0] as const
  const lowest = ends[0] + upperPart * (ends[1] - ends[0])
  return new Set(page.lines.flatMap((line) => (line.cy <= lowest ? (titleOf(line) ?? []) : [])))
}

function titleOf(line: Line): DocumentKind | null {
  if (line.plain.length > longestTitle + latin(line.plain).length || noTitle.test(line.plain)) return null
  const words = line.plain.replace(/[^\p{Script=Han}]/gu, '')
  const [named] = whole.find(([, name, most]) => editDistance(words, name, most) <= most) ?? []
  // A page can list what kinds of tickets there are: a title says more than the kind.
  return named ?? (words.length < 4 && !/发票|收据|船票/.test(words) ? null : shapeOf(words))
}

const shapeOf = (words: string): DocumentKind | null =>
  shaped.find(([, shape]) => shape.test(words))?.[0] ?? null

const latin = (text: string): string => text.replace(/[^A-Za-z/\s]/g, '')
