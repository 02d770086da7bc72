import { emptyContent, type ClaimContent } from '@domain/claim/content'
import { decideClaim } from '@domain/claim/decide-claim'
import { noTicketChoice } from '@domain/claim/ticket-choice'
import { day, type Day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type { Decision } from '@domain/policy/decide/decision'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { ClaimView } from '@contract/views'

export const today: Day = day('2023-02-15')

/** A train ticket home to Changchun that counts, with changes. */
export const aTicket = (changes: Partial<Ticket> = {}): Ticket => ({
  id: 't100000',
  kind: 'train',
  direction: 'toWork',
  day: day('2023-01-28'),
  from: '四平',
  to: '长春',
  fare: cents(188_00),
  number: '',
  photoIds: ['p1'],
  ...changes,
})

/** What the rules say of a travel claim. */
export const decideTravel = (content: Partial<ClaimContent> = {}): Decision =>
  decideClaim(changchun2023, travelProcedure, { content: { ...emptyContent, ...content } }, today)

/** A claim as the server gives it, with nothing entered, with changes. */
export const aClaim = (changes: Partial<ClaimView> = {}): ClaimView => ({
  id: 'c-sample-1',
  version: 1,
  packId: changchun2023.id,
  measureId: 'travel-subsidy',
  stage: 'draft',
  form: {},
  masks: {},
  employer: null,
  tickets: [],
  papers: {},
  photos: [],
  decision: decideTravel(),
  flags: [],
  ticketChoice: noTicketChoice,
  bankCardMask: null,
  correction: null,
  returnedBy: null,
  refusal: null,
  submittedAt: null,
  due: null,
  pace: null,
  timeline: [],
  ...changes,
})
