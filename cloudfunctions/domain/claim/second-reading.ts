import '../zod-setup'
import * as z from 'zod/mini'

/**
 * Whether a claim is drawn to be read by a second officer of the city centre. The same lot, campaign and share always
 * give the same answer, and whoever is drawn at a share is drawn at every larger one: the draw can be shown again later.
 * `lot` is a text of the claim that nobody outside can work out; `share` is 0 (none) to 1 (all).
 */
export const isDrawn = (lot: string, campaignId: string, share: number): boolean =>
  placeOf(`${campaignId} ${lot}`) < share

/** A text's place from 0 to just below 1, spread evenly: FNV-1a, then the last mixing of MurmurHash3. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A drawn claim: who of the centre has proposed to approve it, null until somebody has. */
export const SecondReading = z.object({ proposedBy: z.nullable(z.string()) })
export type SecondReading = z.infer<typeof SecondReading>

/**
 * What an officer of the centre can do with a claim: approve it alone, propose a drawn one for approval, confirm what a
 * colleague proposed, or leave to a colleague what they proposed themselves.
 */
export const ReadingTurn = z.enum(['alone', 'propose', 'confirm', 'colleague'])
export type ReadingTurn = z.infer<typeof ReadingTurn>

export function readingTurn(drawn: SecondReading | null, accountId: string): ReadingTurn {
  if (drawn === null) return 'alone'
  if (drawn.proposedBy === null) return 'propose'
  return drawn.proposedBy === accountId ? 'colleague' : 'confirm'
}
