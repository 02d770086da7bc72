/** Fields that an output of a claim can be bound to. */
export const outputFields = [
  'claimNumber',
  'name',
  'idNumberMask',
  'submittedOn',
  'employerName',
  'handedTo',
  'ticketsHandedIn',
  'ticketsCounted',
  'payable',
  'stage',
] as const
export type OutputField = (typeof outputFields)[number]
