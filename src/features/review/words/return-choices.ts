import { correctablePartNames, type Correction } from '@domain/claim/correction'
import { ticketKindNames, type Ticket } from '@domain/ticket/record/ticket'
import { plainDay } from '@/services/words/day-words'

export type ReturnChoice = { field: string; label: string; note?: string }

/** Everything a claim can be returned for: its tickets first, then the parts of the form. */
export function returnChoices(tickets: readonly Ticket[]): ReturnChoice[] {
  const ofTickets = tickets.map((ticket, index): ReturnChoice => {
    const note = [ticket.kind && ticketKindNames[ticket.kind], ticket.day && plainDay(ticket.day)]
    return {
      field: `ticket:${ticket.id}`,
      label: `第 ${index + 1} 张票`,
      note: note.filter(Boolean).join(' · '),
    }
  })
  return [
    ...ofTickets,
    ...Object.entries(correctablePartNames).map(([field, label]): ReturnChoice => ({ field, label })),
  ]
}

/** The places of a correction that the claim has still: a ticket may have been taken off since they were ticked. */
export const stillThere = (fields: readonly string[], tickets: readonly Ticket[]): string[] => {
  const known = returnChoices(tickets).map(({ field }) => field)
  return fields.filter((field) => known.includes(field))
}

/** Plain phrases to tap; the officer can write on behind them. */
export const returnPhrases = [
  '照片看不清，请对着票重新拍一张。',
  '票价和照片上不一样，请对着票再填一遍。',
  '日期和照片上不一样，请对着票再填一遍。',
  '请把车票原件带到单位工会来。',
  '还差回程的票，有的话请补交。',
  '姓名和身份证上不一样，请对着身份证再填一遍。',
] as const

export const messageLimit = 200

/** Adds a phrase to what is written, once. */
export function withPhrase(message: string, phrase: string): string {
  if (message.includes(phrase)) return message
  return `${message.trim()}${phrase}`.slice(0, messageLimit)
}

/** What still keeps a return from being sent, or null. */
export function returnHindrance({ fields, message }: Correction): string | null {
  if (fields.length === 0) return '请勾选要改的地方'
  return message.trim() === '' ? '请写一句话告诉本人怎么改' : null
}

/** The corrected parts by name, for reading back what was sent. */
export function correctionNames(fields: readonly string[], tickets: readonly Ticket[]): string[] {
  const choices = returnChoices(tickets)
  return fields.map((field) => choices.find((choice) => choice.field === field)?.label ?? '一张车票')
}
