import type { DocumentKind } from '../record/reading'
import type { TicketPage } from '../lines/text-line'
import { tripTableOn } from '../lines/trip-table'

const title =
  /(?:电子)?发票\(?(?:普通发票|增值税专用发票)\)?$|^(?:普通发票|增值税专用发票)$|增值税(?:电子)?(?:普通|专用)发票/
const labels = /价税合计|项目名称|货物或应税|规格型号|税率|征收率/g

/** Whether a page is a value-added tax invoice, by its title or by labels that no ticket has. */
const isVatInvoice = ({ lines, all }: TicketPage): boolean =>
  lines.some(({ plain }) => title.test(plain.replace(/[\s()]/g, ''))) ||
  (all.includes('价税合计') && new Set(all.match(labels)).size >= 2)

/** What carried the passenger, as the trip's table says it. */
const carriers: readonly (readonly [DocumentKind, RegExp])[] = [
  ['rideHailing', /网约|约车|快车|专车|顺风车/],
  ['taxi', /出租|计程/],
  ['railInvoice', /火车|铁路|高铁|动车|列车/],
  ['airItinerary', /飞机|航空/],
  ['ferry', /船|轮渡/],
  ['coach', /长途汽车|客车|大巴|巴士|班车|公路|公共交通|公交|汽车客运/],
]

/** Projects as the tax office names them: `*运输服务*客运服务费`, `*经营租赁*通行费`. */
const project = /[*＊]([^*＊]{2,12})[*＊](.{0,30})/
const transport = /运输服务|交通运输/
/** The same where its stars were misread, and the word that such an invoice has beside its title. */
const blurredTransport = /运输服务[^\u4e00-\u9fa5]{0,2}(?:客运|旅客)|^旅客运输服务$/
const projects: readonly (readonly [DocumentKind, RegExp])[] = [
  ['toll', /通行费|过路费|过桥费/],
  ['parking', /停车|停放|泊车/],
  ['fuel', /汽油|柴油|成品油/],
  ['rideHailing', /代驾|网约|约车|打车/],
  ['taxi', /出租/],
  ['ferry', /轮渡|船票|水路|客滚/],
  ['airItinerary', /航空|机票/],
  ['railInvoice', /铁路|火车/],
  ['coach', /公路|长途|班车|汽车客票|客车票|车票/],
]

/** Who sold the trip, where neither table nor project say what it was by. Others than these may sell anything. */
const sellers: readonly (readonly [DocumentKind, RegExp])[] = [
  ['rideHailing', /网约|约车|打车|出行|滴滴|快智|曹操|美团|高德|优行|小桔/],
  ['taxi', /出租/],
  ['ferry', /轮渡|航运|海运|客滚|船/],
  ['airItinerary', /航空/],
  ['coach', /客运|公路|长途|汽运|运输|汽车站|公交|巴士/],
]

const among = (kinds: readonly (readonly [DocumentKind, RegExp])[], text: string): DocumentKind | null =>
  kinds.find(([, words]) => words.test(text))?.[0] ?? null

/** The kind of a value-added tax invoice; null for any other document. */
export function vatInvoiceKindOf(page: TicketPage): DocumentKind | null {
  if (!isVatInvoice(page)) return null
  const sold = page.lines.flatMap(({ plain }) => {
    const [, group = '', name = ''] = project.exec(plain) ?? []
    return group === '' ? [] : [{ group, name }]
  })
  const trips = tripTableOn(page)
  const carrying =
    trips.length > 0 ||
    sold.some(({ group }) => transport.test(group)) ||
    (sold.length === 0 && page.lines.some(({ plain }) => blurredTransport.test(plain)))
  if (!carrying) return onlyOne(sold.map(({ group, name }) => among(projects.slice(0, 4), group + name)))
  const carried = trips.map(({ carrier }) => among(carriers, carrier?.text ?? ''))
  if (carried.some((kind) => kind !== null)) return onlyOne(carried)
  const services = sold.filter(({ group }) => transport.test(group)).map(({ name }) => name)
  return among(projects, services.join('')) ?? among(sellers, sellerOn(page)) ?? 'unknown'
}

/** An invoice for several things is none of them. */
function onlyOne(kinds: readonly (DocumentKind | null)[]): DocumentKind {
  const [only = null, ...others] = new Set(kinds)
  return others.length === 0 ? (only ?? 'unknown') : 'unknown'
}

/** The second name on the invoice: the buyer's stands left of it or above. */
function sellerOn({ rows }: TicketPage): string {
  const named = rows.flatMap(({ plain }) => plain.split(/(?<!项目|服务)名称[:：]/).slice(1))
  return named[1] ?? ''
}
