import type { Ticket } from '@domain/ticket/record/ticket'

/** The text fields of a ticket. */
export type WrittenField = keyof Pick<Ticket, 'from' | 'to' | 'fare' | 'number'>
/** The field of a ticket that a person is writing in. */
export type FieldInHand = { ticketId: string; field: WrittenField }

let inHand: FieldInHand | null = null
let waiting: (() => void)[] = []

/** The field under the person's hand: nothing else may write into it, or words of two hands run together. */
export const fieldInHand = (): FieldInHand | null => inHand

/** The person went into a field. */
export function takeInHand(field: FieldInHand) {
  letGo()
  inHand = field
}

/** The person left the field: what waited for it goes on. */
export function letGo() {
  inHand = null
  const due = waiting
  waiting = []
  for (const goOn of due) goOn()
}

/** Does this as soon as the field in hand is left. */
export const whenLetGo = (goOn: () => void) => waiting.push(goOn)
