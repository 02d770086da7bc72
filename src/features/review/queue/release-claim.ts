import { call } from '@/services/calls/call'

/** Claims that could not be put back yet; tried again with the next look at the list. */
const kept = new Set<string>()
const underWay = new Map<string, Promise<void>>()

async function send(claimId: string): Promise<void> {
  try {
    await call('release-review', { claimId })
    kept.delete(claimId)
  } catch {
    kept.add(claimId)
  }
}

/** Puts a claim back for the colleagues. The caller does not wait: it is tried again later when there is no network. */
export function releaseClaim(claimId: string) {
  const sending = send(claimId).finally(() => underWay.delete(claimId))
  underWay.set(claimId, sending)
}

/** Puts back what could not be put back before. */
export function releaseAgain() {
  for (const claimId of kept) releaseClaim(claimId)
}

/** Before a claim is opened again: waits for its putting back, which would otherwise end the new hold. */
export async function beforeOpening(claimId: string): Promise<void> {
  kept.delete(claimId)
  await underWay.get(claimId)
  kept.delete(claimId)
}
