import type { Copy } from '@domain/claim/standing-tickets'
import type { FlagKind } from '@domain/claim/flag'
import type { TicketSaid } from './ticket-choice'

const why: Record<Copy['sameness'], string> = {
  number: '两张是同一个票号。票号填错了的，退回让本人改。',
  departure: '同一天同一趟路，比如纸票和它的电子发票。请看原件。',
}

/** What a reviewer is told of a ticket for which another one stands. */
export const sameTicketWords = ({ of, sameness }: Copy): { title: string; text: string } => ({
  title: `和第 ${of} 张是同一张票，只算一次`,
  text: `现在算第 ${of} 张。${why[sameness]}`,
})

/** What was said of a ticket, to whoever has the claim next. */
export const saidWords: Record<TicketSaid, { title: string; takeBack: string }> = {
  stands: { title: '核对时选定的：两张里算这一张', takeBack: '不选了，按先后算' },
  apart: { title: '核对时看过的：是另一趟，两张都算', takeBack: '不是，还是只算一张' },
  nothing: { title: '', takeBack: '' },
}

/** Flags that the notice above says more exactly. */
export const saidByNotice: readonly FlagKind[] = ['ticketNumberTwice', 'sameTripTwice']
