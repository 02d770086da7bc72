import type { RowTicketView } from '@contract/roster-ticket-calls'
import { yuanText } from '@domain/money'
import type { Ticket } from '@domain/ticket/record/ticket'
import { shortDay } from '@/services/words/day-words'
import type { Look } from './placing'

/** Why somebody has to look, and what to do. */
export function lookWords(look: Look | null, { standing, candidates }: RowTicketView): string {
  const there = standing?.holder.name ?? ''
  switch (look) {
    case null:
      return '认出来了，点一下就放好。'
    case 'notTravelled':
      return '票上写着已经改签，这一趟没有坐，不算钱。请放改签以后的那张票。'
    case 'notATicket':
      return '这张不像车票。要真是车票，填上票价和日期，再点是谁的；不是就删掉。'
    case 'refund':
      return '这张像是退票费，不是车费。看错了就点是谁的；是退票费就删掉。'
    case 'leaving':
      return '这张是离开长春的票。补的是来长春的路费，这张不算。'
    case 'sameNumber':
      return `这张票已经放在${there}名下了。同一张票只算一次，请看看是不是拍了两遍。`
    case 'sameDeparture':
      return `${there}名下已经有同一天同一趟车的票。真坐了两趟，就再点一下是谁的；拍重了就删掉。`
    case 'noneFits':
      return '名册里没找到票上的这个人。'
    case 'unclear':
      return candidates.length === 1
        ? '名册里有一个人像是，但没认准，请您看一眼。'
        : `名册里有 ${candidates.length} 个人像是，请您看一眼。`
    case 'rides':
      return '名册里写的是坐包车来的。点一下，就改成自己买票。'
    case 'full':
      return '这个人名下的票已经放满了，请先拿下来一张。'
    case 'incomplete':
      return '票价或者日期没认出来，请对着票填上。'
    case 'notPublicTransport':
      return '这张不像火车、客车、飞机、轮船票。请看看是不是来长春的车票。'
  }
}

/** What a ticket says, in a line: `1月28日 哈尔滨 → 长春 · 108.50 元`. */
export function ticketLine({ day, from, to, fare }: Ticket): string {
  const way = from === '' && to === '' ? '' : `${from || '？'} → ${to || '？'}`
  const trip = [day && shortDay(day), way].filter(Boolean).join(' ')
  return [trip, fare === null ? '' : `${yuanText(fare)} 元`].filter((text) => text !== '').join(' · ')
}

/** Who stands on a ticket, as it prints it: `张样本 5113**********1234`. */
export const travellerWords = ({ name, idMask }: Pick<RowTicketView, 'name' | 'idMask'>): string =>
  [name, idMask].filter((text) => text !== '').join(' ') || '没认出票上的姓名'
