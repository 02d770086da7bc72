import { evidenceOn } from './document-evidence'
import { titlesOn } from './document-titles'
import { orderStatesOn, type OrderState } from './order-state'
import { countingOf, type DocumentKind } from '../record/reading'
import type { TicketPage } from '../lines/text-line'
import { vatInvoiceKindOf } from './vat-invoice-kind'

/** What a page is, and how its fields are set. */
export type PageKind = { kind: DocumentKind; form: 'ticket' | 'vatInvoice'; states: ReadonlySet<OrderState> }

/**
 * What a document is by its title, its layout and its labelled fields. Words elsewhere prove nothing: buyers, remarks,
 * conditions and advertisements name anything. Whatever is not shown to be a kind is unknown.
 */
export function pageKindOf(page: TicketPage): PageKind {
  const states = orderStatesOn(page)
  const titles = titlesOn(page)
  const invoiced = titles.has('railInvoice') || titles.has('airItinerary') ? null : vatInvoiceKindOf(page)
  const form = invoiced === null ? 'ticket' : 'vatInvoice'
  const kind = invoiced ?? ticketKindOf(page, titles, states)
  return { kind: withRefund(kind, page, titles, states), form, states }
}

function ticketKindOf(
  page: TicketPage,
  titles: ReadonlySet<DocumentKind>,
  states: ReadonlySet<OrderState>,
): DocumentKind {
  if (states.has('void') || isOtherScreen(page)) return 'unknown'
  const evidence = evidenceOn(page)
  const named = evidence.filter(
    ({ kind, marks }) => titles.has(kind) && (marks > 0 || !countingOf(kind).counted),
  )
  const enough = evidence.filter((shown) => shown.enough)
  const [only, ...others] = named
  // The fields of a ticket that counts say more than the words of a title that does not.
  const contradicted =
    only && !countingOf(only.kind).counted && enough.some(({ kind }) => countingOf(kind).counted)
  if (only && others.length === 0 && !contradicted) return only.kind
  // Without a title, or with several, the fields themselves have to say it.
  const [best, next] = enough.sort((left, right) => right.marks - left.marks)
  return best && best.marks !== next?.marks ? best.kind : 'unknown'
}

/** Messages about tickets, and this app itself: they say all that a ticket says. */
const otherScreens =
  /【[^】]{0,4}12306】|短信\/彩信|回复?T退订|算进去了|不算钱|填好了|票上的字认过了|正在认票|原件看过了|从老家来长春|从长春回老家|对着票看/

const isOtherScreen = ({ lines }: TicketPage): boolean => lines.some(({ plain }) => otherScreens.test(plain))

const railway: readonly DocumentKind[] = ['paperTrain', 'railInvoice', 'railSlip']
const refundOfSum = /^退票费[:：]?[¥Y羊]?(\d{1,5}(?:\.\d{1,2})?)元?$/
const negativeSum = /(?:票价|小写[)）]?|合计|TOTAL)[:：]?(?:[¥Y羊]|CNY)?-[¥Y羊]?\d+\.\d/

function withRefund(
  kind: DocumentKind,
  page: TicketPage,
  titles: ReadonlySet<DocumentKind>,
  states: ReadonlySet<OrderState>,
): DocumentKind {
  if (titles.has('refund')) return 'refund'
  if (!countingOf(kind).counted) return kind
  const texts = [...page.lines, ...page.rows].map(({ plain }) => plain)
  const charged = texts.some((text) => Number(refundOfSum.exec(text)?.[1] ?? 0) > 0)
  const named = railway.includes(kind) && page.lines.some(({ plain }) => /^退票费[:：]?$/.test(plain))
  const given = states.has('refunded') && !states.has('travelled')
  const negative = kind !== 'railOrder' && texts.some((text) => negativeSum.test(text))
  return charged || named || given || negative ? 'refund' : kind
}
