import type { Bindable } from '@domain/output/output-defects'
import { fieldsOf } from '@domain/procedure/field'
import { partOf } from '@domain/procedure/part-of'
import type { Procedure } from '@domain/procedure/procedure'

/** What is worked out of a claim for its outputs, besides what its form says. */
export const workedOutFields = [
  'claimNumber',
  'idNumberMask',
  'submittedOn',
  'employerName',
  'handedTo',
  'ticketsHandedIn',
  'ticketsCounted',
  /** Persons of the roster that count. */
  'personsCounted',
  'payable',
  /** The same in words, with what it is of where that is more than one thing. */
  'payableWorking',
  'stage',
] as const
export type WorkedOutField = (typeof workedOutFields)[number]

/**
 * Lists of a claim with a roster: the persons that count, and of them those who came by a ticket of their own. Of each row besides its
 * columns what is paid for it.
 */
export const rosterLists = ['roster', 'ownTickets'] as const
export type RosterList = (typeof rosterLists)[number]

/** What outputs of a procedure can be bound to. */
export function bindableOf({ form, parts }: Pick<Procedure, 'form' | 'parts'>): Bindable {
  const roster = partOf({ parts }, 'roster')
  const ofRow = roster ? [...roster.columns.map(({ id }) => id), 'paid'] : []
  return {
    fields: [...fieldsOf(form).map(({ id }) => id), ...workedOutFields],
    rowFields: roster ? Object.fromEntries(rosterLists.map((list) => [list, ofRow])) : {},
  }
}

/** What the list of a bundle can be bound to: who hands it over and when, and an enterprise a row. */
export const bundleBindable = {
  fields: ['office', 'day'],
  rowFields: {
    enterprises: [
      'unitName',
      'contactName',
      'contactPhone',
      'creditCode',
      'bankName',
      'account',
      'rate',
      'persons',
      'payable',
    ],
  },
} as const satisfies Bindable
