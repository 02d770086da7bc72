import { setImmediate } from 'node:timers/promises'
import type { LocalCloud } from '../../cloudfunctions/local/server'
import { day } from '../../cloudfunctions/domain/calendar/day'
import { noTicketChoice } from '../../cloudfunctions/domain/claim/ticket-choice'
import { nothingSeen } from '../../cloudfunctions/domain/papers/papers-seen'
import { RegionCode } from '../../cloudfunctions/domain/person/region'
import type { Document } from '../../cloudfunctions/local/database/document'
import type { ClaimRecord } from '../../cloudfunctions/platform/records/claim'
import { deskPlacesOf } from '../../cloudfunctions/platform/records/desk-places'

const batch = 2000

/** A waiting claim as the queue reads it, without tickets: the page's cost does not hang on them. */
function waitingClaim(index: number): ClaimRecord {
  const at = new Date(Date.UTC(2023, 0, 28) + index * 1000).toISOString()
  const id = `bench${String(index).padStart(9, '0')}`
  const masked = (mask: string) => ({ sealed: '', mask })
  return {
    _id: id,
    number: null,
    version: 2,
    packId: 'changchun-2023',
    measureId: 'travel-subsidy',
    packHash: null,
    stage: 'grassrootsReview',
    accountId: `bench-${index}`,
    owner: { kind: 'account', id: `bench-${index}` },
    name: masked('样**'),
    idNumber: masked('2224**********0011'),
    phone: masked('199****0001'),
    householdRegister: RegionCode.parse('222401'),
    workerKind: 'migrantWorker',
    labourRelation: true,
    unionMember: true,
    employerId: 'employer-4',
    employerName: '北湖示例装备制造有限公司',
    employerNamed: null,
    unionFound: null,
    tickets: [],
    papers: {},
    papersSeen: nothingSeen,
    decision: null,
    flags: [],
    correction: null,
    refusal: null,
    originalsSeen: [],
    form: {},
    sealed: {},
    asked: {},
    recorded: {},
    noticePlace: null,
    ticketChoice: noTicketChoice,
    createdAt: at,
    changedAt: at,
    submittedAt: at,
    due: { day: day('2023-02-21'), certain: true },
    hands: [
      {
        step: 'grassrootsReview',
        role: 'grassrootsUnion',
        organisationId: 'union-bench',
        queue: 'waiting',
        arrivedAt: at,
        queueKey: `2023-02-21.${at}.${id}`,
        passedBy: null,
        confirmed: null,
      },
    ],
    returnedBy: null,
    identityConfirmed: false,
    secondReading: null,
    bankCard: masked(''),
    batchId: null,
    paymentAttempts: 0,
    payer: null,
    payableKey: '',
    holder: null,
    slotId: null,
    markIds: [],
    auditSequence: 0,
    auditHash: '',
    auditSeal: '',
  }
}

/** As the functions write it, with keys as long as theirs to search by. */
function deskOf(claim: ClaimRecord): Document {
  const key = (kind: string) => (kind + claim._id).padEnd(43, 'k')
  const [place] = deskPlacesOf(claim)
  return { ...place, employerId: claim.employerId, searchKeys: ['n', 'a', 'e'].map(key) }
}

/** Fills the queue of one union up to a number of claims. Connections get a turn between batches, or they would go stale. */
export async function fillQueue(cloud: LocalCloud, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += batch) {
    const length = Math.min(batch, to - start)
    const claims = Array.from({ length }, (_, index) => waitingClaim(start + index))
    cloud.store.insert('claims', claims)
    cloud.store.insert('desks', claims.map(deskOf))
    await setImmediate()
  }
}
