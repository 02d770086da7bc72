import Taro from '@tarojs/taro'
import { showElement } from './show-in-browser'

/** Where the card of a ticket begins, by name. */
export const ticketPlace = (ticketId: string): string => `review-ticket-${ticketId}`

/** Brings the card of a ticket into sight, on a page or in a column that scrolls by itself. */
export function showTicket(ticketId: string) {
  const place = ticketPlace(ticketId)
  if (process.env.TARO_ENV === 'h5') showElement(place)
  else void Taro.pageScrollTo({ selector: `#${place}`, offsetTop: -80, duration: 150 })
}
