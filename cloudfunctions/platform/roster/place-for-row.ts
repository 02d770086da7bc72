import { rowsOfChunk, type RosterOnClaim } from '../records/roster'

/**
 * Where the next row goes: to the end of the last chunk, or into a new one. A roster from which many were taken out is not made of more
 * and more chunks: once it has as many as it may have rows for, room is found where it is.
 */
export function placeForRow({ chunks }: Pick<RosterOnClaim, 'chunks'>, mostRows: number): number {
  const hasRoom = (place: number): boolean => (chunks[place]?.tally.rows ?? rowsOfChunk) < rowsOfChunk
  const last = chunks.length - 1
  if (hasRoom(last)) return last
  if (chunks.length < Math.ceil(mostRows / rowsOfChunk)) return chunks.length
  return [...chunks.keys()].reverse().find(hasRoom) ?? chunks.length
}
