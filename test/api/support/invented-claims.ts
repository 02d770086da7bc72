import assert from 'node:assert/strict'
import type { Day } from '@domain/calendar/day'
import { allProcedures, type PackProcedures } from '@domain/packs/procedures'
import type { Hand } from '../../../cloudfunctions/platform/records/desk'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import { inventedCity } from '../../fixtures/procedures/invented'
import type { City } from './city'
import { aWorker } from './worker'

const { packId, procedures } = inventedCity
export const pilotGrant = { packId, measureId: procedures[0]?.measureId ?? '' }

/** Makes the invented procedure one of the project's. Before anything of the back end is loaded. */
export const knowInvented = (): void => void (allProcedures as PackProcedures[]).push(inventedCity)

export type Office = Pick<Hand, 'role' | 'organisationId'>

/** That an office has a claim at a step since an instant, until a day when one is set. */
export const waitingAt = (
  office: Office,
  step: string,
  at: string,
  claimId: string,
  due: string | null,
): Hand => ({
  ...office,
  step,
  queue: 'waiting',
  arrivedAt: at,
  queueKey: `${due ?? '9999-12-31'}.${at}.${claimId}`,
  passedBy: null,
  confirmed: null,
})

/** That an office decided at an instant. */
export const doneAt = (hand: Hand, at: string, claimId: string): Hand => ({
  ...hand,
  queue: 'done',
  queueKey: `${at}.${claimId}`,
})

/** What a claim of the invented measure is like besides who has it. */
export type Invented = { stage: string; hands: Hand[]; due: string | null } & Partial<
  Pick<ClaimRecord, 'flags' | 'holder' | 'submittedAt'>
>

/** A claim of the invented measure as it is stored, like one of the travel subsidy in all that does not matter here. */
export async function anInventedClaim(city: City, id: string, company: string, like: Invented) {
  const { claimId } = await aWorker().withTicket().submits(city)
  const [stored] = city.cloud.store.find('claims', { _id: claimId }, { limit: 1 })
  assert.ok(stored)
  const { due, ...rest } = like
  return {
    ...(stored.document as unknown as ClaimRecord),
    ...pilotGrant,
    ...rest,
    _id: id,
    due: due === null ? null : { day: due as Day, certain: true },
    form: { unitName: company },
    tickets: [],
    employerName: null,
  } as unknown as ClaimRecord
}

/** Writes a claim and its desks, as a move does. */
export async function put(city: City, claim: ClaimRecord): Promise<void> {
  const { deskPlacesOf } = await import('../../../cloudfunctions/platform/records/desk-places')
  const desks = deskPlacesOf(claim).map((place) => ({ ...place, employerId: null, searchKeys: [] }))
  city.cloud.store.insert('claims', [claim] as never[])
  city.cloud.store.insert('desks', desks)
}
