import { setImmediate } from 'node:timers/promises'
import type { LocalCloud } from '../../cloudfunctions/local/server'
import type { Document } from '../../cloudfunctions/local/database/document'

const batch = 2000

/** A waiting claim as the queue reads it, without tickets: the page's cost does not hang on them. */
function waitingClaim(index: number): Document {
  const at = new Date(Date.UTC(2023, 0, 28) + index * 1000).toISOString()
  const id = `bench${String(index).padStart(9, '0')}`
  const masked = (mask: string) => ({ sealed: '', mask })
  return {
    _id: id,
    version: 2,
    packId: 'changchun-2023',
    measureId: 'travel-subsidy',
    packHash: null,
    stage: 'grassrootsReview',
    accountId: `bench-${index}`,
    name: masked('样**'),
    idNumber: masked('2224**********0011'),
    phone: masked('199****0001'),
    householdRegister: '222401',
    workerKind: 'migrantWorker',
    labourRelation: true,
    unionMember: true,
    employerId: 'employer-4',
    employerName: '北湖示例装备制造有限公司',
    tickets: [],
    decision: null,
    flags: [],
    correction: null,
    refusal: null,
    originalsSeen: [],
    createdAt: at,
    changedAt: at,
    submittedAt: at,
    due: { day: '2023-02-21', certain: true },
    desks: {
      grassrootsUnion: {
        organisationId: 'union-bench',
        queue: 'waiting',
        arrivedAt: at,
        queueKey: `2023-02-21.${at}.${id}`,
        passedBy: null,
      },
      districtUnion: null,
      cityCentre: null,
    },
    returnedBy: null,
    identityConfirmed: false,
    bankCard: masked(''),
    batchId: null,
    paymentAttempts: 0,
    payableKey: '',
    holder: null,
    slotId: null,
    markIds: [],
    auditSequence: 0,
    auditHash: '',
    auditSeal: '',
  }
}

/** Fills the queue of one union up to a number of claims. Connections get a turn between batches, or they would go stale. */
export async function fillQueue(cloud: LocalCloud, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += batch) {
    const length = Math.min(batch, to - start)
    cloud.store.insert(
      'claims',
      Array.from({ length }, (_, index) => waitingClaim(start + index)),
    )
    await setImmediate()
  }
}
