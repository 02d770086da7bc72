import type { CallOutput } from '@contract/calls'
import type { Day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { nameOn } from '@platform/call/applicant-on'
import type { GrantRecord } from '@platform/records/account'
import { desks } from '@platform/records/desk'
import { personsOn, queuedClaimFields, queuedClaims } from '@platform/records/queued-claim'
import { command } from '@platform/store/cloud'
import { find } from '@platform/store/store'
import { dueOfBundle, type Bundling } from './bundling'

type Waiting = CallOutput<'list-bundles'>['waiting'][number]

/** As many as one bundle holds: what is beyond waits for the next one. */
const mostInBundle = 200

/** What waits with an office to be handed on of one measure, the longest waiting first: desks on their index, then their claims. */
export async function waitingFor(
  bundling: Bundling,
  { organisationId, role }: GrantRecord,
  today: Day,
): Promise<Waiting> {
  const { pack, measureId, step } = bundling
  const places = await find(
    desks,
    { organisationId, role, queue: 'waiting', step: step.id, packId: pack.id, measureId },
    { orderBy: [['queueKey', 'asc']], limit: mostInBundle },
  )
  const ids = places.map(({ claimId }) => claimId)
  const found =
    ids.length === 0
      ? []
      : await find(queuedClaims, { _id: command.in(ids) }, { limit: ids.length, fields: queuedClaimFields() })
  const byId = new Map(found.map((claim) => [claim._id, claim]))
  const claims = ids.flatMap((id) => {
    const claim = byId.get(id)
    // Handed on since the desks were read.
    if (claim?.stage !== step.id) return []
    return [
      {
        claimId: id,
        enterpriseName: nameOn(claim),
        persons: personsOn(claim) ?? 0,
        payable: claim.decision?.amount.payable ?? cents(0),
        expectedVersion: claim.version,
      },
    ]
  })
  return { packId: pack.id, measureId, step: step.id, claims, due: dueOfBundle(bundling, today) }
}
