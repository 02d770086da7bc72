import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { City } from '../../api/support/city'
import type { Payers, Sent } from './bank-moves'
import type { Random } from './random'

/** Whose claim it is. */
export type Begun = { claimId: string; accountId: string }

/** A procedure from its beginning to the bank, as its actors go it. */
export type Way = {
  name: string
  /** Of how many of the runs. */
  share: number
  payers: Payers
  /** Times that something is tried with each claim. */
  rounds: number
  /** Between one time and the next: the day after where something has to be over by then. */
  pause: number
  begins(city: City, count: number): Promise<Begun[]>
  /** What the actors of a claim's stage would do next, one after the other; null for the actions of those who pay. */
  likely(city: City, claim: ClaimRecord, begun: Begun, random: Random): Sent[] | null
}

/** What an officer decides, mostly as it should be: now and then the claim goes back or is refused. */
export function decided(
  officer: string,
  claim: Pick<ClaimRecord, '_id' | 'version'>,
  decisions: { pass: object; part: string; conditionId: string },
  random: Random,
): Sent {
  const roll = random()
  const { pass, part, conditionId } = decisions
  const decision =
    roll < 0.8
      ? pass
      : roll < 0.95
        ? { action: 'return', correction: { fields: [part], message: '请补。' } }
        : { action: 'refuse', conditionId, message: '不符合条件。' }
  const input = { claimId: claim._id, expectedVersion: versionSeen(claim, random), decision }
  return { account: officer, call: 'decide-claim', input }
}

/** The version that an actor has before them: now and then an old one. */
export const versionSeen = ({ version }: Pick<ClaimRecord, 'version'>, random: Random): number =>
  version - (random() < 0.05 ? 1 : 0)
