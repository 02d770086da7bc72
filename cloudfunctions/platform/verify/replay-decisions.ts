import type { Pack } from '@domain/policy/pack/pack'
import { replaysTo } from '@domain/policy/editions/replay'
import { everyClaim } from './every-record'

/** A stored decision that cannot be made again: its pack is not at hand, or another answer comes out. */
export type ReplayFault = { claimId: string; fault: 'packMissing' | 'differs'; packHash: string }

/** Decides every stored decision again under the pack of its hash. `packs` are the editions at hand, by hash. */
export async function replayDecisions(
  packs: ReadonlyMap<string, Pack>,
): Promise<{ decisions: number; faults: ReplayFault[] }> {
  const result = { decisions: 0, faults: [] as ReplayFault[] }
  for await (const { _id: claimId, decision, packHash } of everyClaim()) {
    if (decision === null || packHash === null) continue
    result.decisions += 1
    const pack = packs.get(packHash)
    if (!pack) result.faults.push({ claimId, fault: 'packMissing', packHash })
    else if (!replaysTo(pack, decision)) result.faults.push({ claimId, fault: 'differs', packHash })
  }
  return result
}
