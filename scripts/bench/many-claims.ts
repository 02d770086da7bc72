import { setImmediate } from 'node:timers/promises'
import type { LocalCloud } from '../../cloudfunctions/local/server'
import { day } from '../../cloudfunctions/domain/calendar/day'
import type { Document } from '../../cloudfunctions/local/database/document'
import { ownedBy } from '../../cloudfunctions/platform/call/claim-owner'
import { blankClaim } from '../../cloudfunctions/platform/records/blank-claim'
import type { ClaimRecord } from '../../cloudfunctions/platform/records/claim'
import { deskPlacesOf } from '../../cloudfunctions/platform/records/desk-places'

const batch = 2000
const employerId = 'employer-4'

/** A waiting claim as the queue reads it, without tickets: the page's cost does not hang on them. */
function waitingClaim(index: number): ClaimRecord {
  const at = new Date(Date.UTC(2023, 0, 28) + index * 1000).toISOString()
  const id = `bench${String(index).padStart(9, '0')}`
  const masked = (mask: string) => ({ sealed: '', mask })
  const place = { packId: 'changchun-2023', measureId: 'travel-subsidy' }
  const accountId = `bench-${index}`
  return {
    ...blankClaim({ _id: id, ...place, accountId, owner: ownedBy(accountId) }, new Date(at)),
    version: 2,
    stage: 'grassrootsReview',
    sealed: {
      name: masked('样**'),
      idNumber: masked('2224**********0011'),
      phone: masked('199****0001'),
    },
    form: {
      householdRegister: '222401',
      workerKind: 'migrantWorker',
      labourRelation: true,
      unionMember: true,
      employer: { organisationId: employerId },
    },
    employerName: '北湖示例装备制造有限公司',
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
  }
}

/** As the functions write it, with keys as long as theirs to search by. */
function deskOf(claim: ClaimRecord): Document {
  const key = (kind: string) => (kind + claim._id).padEnd(43, 'k')
  const [place] = deskPlacesOf(claim)
  return { ...place, employerId, searchKeys: ['n', 'a', 'e'].map(key) }
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
