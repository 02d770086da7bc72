import type { QueueRow, ReviewView } from '@contract/views'
import { day } from '@domain/calendar/day'
import { decideClaim } from '@domain/claim/decide-claim'
import { noTicketChoice } from '@domain/claim/ticket-choice'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import type { Ticket } from '@domain/ticket/record/ticket'

export const today = day('2023-02-15')

/** A ticket that counts, changed as a test needs it. */
export const aTicket = (id: string, changes: Partial<Ticket> = {}): Ticket => ({
  id,
  kind: 'train',
  direction: 'toWork',
  day: day('2023-02-04'),
  from: '延吉',
  to: '长春',
  fare: cents(188_00),
  number: 'SAMPLE001',
  photoIds: ['p1'],
  ...changes,
})

/** A claim waiting for its union, held by the reader, changed as a test needs it. */
export function aReview(tickets: Ticket[], changes: Partial<ReviewView> = {}): ReviewView {
  const form = {
    name: '王样本',
    householdRegister: '222403',
    workerKind: 'migrantWorker',
    labourRelation: true,
    unionMember: true,
    ...changes.form,
  }
  const content = { form, tickets, papers: {} }
  return {
    id: 'claim-one',
    version: 3,
    packId: changchun2023.id,
    measureId: 'travel-subsidy',
    stage: 'grassrootsReview',
    masks: { idNumber: '2224**********1034', phone: '199****0003' },
    employer: null,
    ...content,
    photos: [],
    decision: decideClaim(changchun2023, travelProcedure, { content }, today),
    flags: [],
    ticketChoice: noTicketChoice,
    correction: null,
    refusal: null,
    submittedAt: '2023-02-14T10:20:00.000Z',
    due: { day: day('2023-02-21'), certain: true },
    timeline: [],
    bankCardMask: null,
    returnedBy: null,
    asked: {},
    role: 'grassrootsUnion',
    identityConfirmed: false,
    heldBy: { name: '工会干事甲', since: '2023-02-15T01:30:00.000Z', you: true },
    overdue: false,
    originalsSeen: [],
    readingTurn: 'alone',
    readings: [],
    alike: [],
    ...changes,
    form,
  }
}

/** A row of the list, changed as a test needs it. */
export const aRow = (id: string, changes: Partial<QueueRow> = {}): QueueRow => ({
  id,
  version: 1,
  packId: changchun2023.id,
  measureId: 'travel-subsidy',
  stage: 'grassrootsReview',
  role: 'grassrootsUnion',
  name: '王样本',
  idNumberMask: '2224**********1034',
  employerName: '长春示范汽车零部件有限公司',
  payable: cents(300_00),
  ticketCount: 2,
  submittedAt: '2023-02-14T10:20:00.000Z',
  due: { day: day('2023-02-17'), certain: true },
  overdue: false,
  flagCount: 0,
  confirmed: false,
  readingTurn: 'alone',
  heldBy: null,
  ...changes,
})
