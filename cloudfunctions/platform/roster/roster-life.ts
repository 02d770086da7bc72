import type { Day } from '@domain/calendar/day'
import type { ClaimRecord } from '../records/claim'
import { rosterChunks, type RosterOnClaim } from '../records/roster'
import type { Transaction } from '../store/transaction'
import { chunkId } from './chunks'
import { judgedAgain } from './made-chunk'
import { rosterRulesOf } from './roster-rules'

/** From here on, or no longer, the rows of a claim are held against those of others. */
export async function holdAgainst(
  transaction: Transaction,
  { roster }: Pick<ClaimRecord, 'roster'>,
  handedIn: boolean,
): Promise<void> {
  for (const place of (roster?.chunks ?? []).keys())
    await transaction.change(rosterChunks, chunkId(roster?.rosterId ?? '', place), { handedIn })
}

type Chunk = RosterOnClaim['chunks'][number]

/** The roster of a claim with chunks judged anew, as the claim is now; null where it has none. */
export async function judgedAnew(
  transaction: Transaction,
  claim: ClaimRecord,
  today: Day,
  concerns: (chunk: Chunk) => boolean = () => true,
): Promise<RosterOnClaim | null> {
  const { roster } = claim
  if (roster === null || !roster.chunks.some(concerns)) return roster
  const rules = rosterRulesOf(claim, today)
  const chunks: Chunk[] = []
  for (const [place, known] of roster.chunks.entries()) {
    const chunk = concerns(known)
      ? await transaction.get(rosterChunks, chunkId(roster.rosterId, place))
      : null
    const again = chunk === null ? null : judgedAgain(rules, chunk)
    if (again !== null) await transaction.change(rosterChunks, again.chunk._id, { tally: again.chunk.tally })
    chunks.push(again === null ? known : again.kept)
  }
  return { ...roster, chunks }
}

/** What was to be mended may be right by now, such as a day that was still to come. */
export const judgedToday = (
  transaction: Transaction,
  claim: ClaimRecord,
  today: Day,
): Promise<RosterOnClaim | null> =>
  judgedAnew(transaction, claim, today, ({ tally, judgedOn }) => tally.bad > 0 && judgedOn < today)
