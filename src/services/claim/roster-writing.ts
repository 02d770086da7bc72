import type { CallInput, CallOutput } from '@contract/calls'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { call, newKey } from '@/services/calls/call'
import type { RosterTally } from '@domain/roster/tally'
import { troubleOf } from '@/services/calls/call-failure'
import { tellRosterKept } from './roster-kept'

type Writing = 'put-roster-row' | 'fill-roster' | 'remove-roster-rows' | 'take-roster-file'
type Unversioned<N extends Writing> = Omit<CallInput<N>, 'expectedVersion'>

const mostTries = 3
const versions = new Map<string, number>()

/** The version of a claim as an answer of the server says it. An answer that was long on its way may be behind what is known. */
export const noteVersion = (claimId: string, version: number) =>
  void versions.set(claimId, Math.max(version, versions.get(claimId) ?? 0))

async function lookAgain(claimId: string): Promise<{ version: number; tally: RosterTally }> {
  const asked = { claimId, view: 'all', after: null, search: null, most: 1 } as const
  const { version, tally } = await call('list-roster', asked)
  noteVersion(claimId, version)
  return { version, tally }
}

/** How a change may go out: which rows it is about, and what the person saw of the roster where they decided by that. */
type How = { rowIds?: readonly string[]; once?: boolean; seen?: RosterTally }

const isAsSeen = async (claimId: string, seen: RosterTally): Promise<boolean> =>
  canonicalJson((await lookAgain(claimId)).tally) === canonicalJson(seen)

/** The last change whose answer never came: pressing again sends the same under the same key, and it is done once. */
let unanswered: { body: string; key: string } | null = null

function keyFor(body: string): string {
  if (unanswered?.body !== body) unanswered = { body, key: newKey() }
  return unanswered.key
}

async function send<N extends Writing>(name: N, input: Unversioned<N>): Promise<CallOutput<N>> {
  const { claimId } = input as { claimId: string }
  const expectedVersion = versions.get(claimId) ?? (await lookAgain(claimId)).version
  const versioned = { ...input, expectedVersion } as unknown as CallInput<N>
  try {
    const answer = await call(name, versioned, { key: keyFor(canonicalJson([name, versioned])) })
    unanswered = null
    return answer
  } catch (error) {
    if (troubleOf(error).code !== 'offline') unanswered = null
    throw error
  }
}

/**
 * Changes the roster of a claim, and tells whoever has the claim open. The form saves itself under the same version: where only that
 * was behind, it is sent again. Not so with `once`, and with `seen` only while the roster comes to the same: the person has to look
 * anew otherwise. Throws `CallFailure`.
 */
export async function writeRoster<N extends Writing>(
  name: N,
  input: Unversioned<N>,
  { rowIds = [], once = false, seen }: How = {},
): Promise<CallOutput<N>> {
  const { claimId } = input as { claimId: string }
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await send(name, input)
      noteVersion(claimId, answer.version)
      tellRosterKept({ claimId, version: answer.version, tally: answer.tally, rowIds })
      return answer
    } catch (error) {
      if (troubleOf(error).code !== 'staleVersion') throw error
      versions.delete(claimId)
      if (once || tries >= mostTries) throw error
      if (seen !== undefined && !(await isAsSeen(claimId, seen))) throw error
    }
  }
}
