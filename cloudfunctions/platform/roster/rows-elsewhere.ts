import { sharedFrom } from '@domain/roster/row-flags'
import type { ChunkIndex, RowsElsewhere } from '../records/roster'

/** A chunk as far as its rows are found again by it. */
export type Marked = Pick<ChunkIndex, 'rowIds' | 'personMarks' | 'phoneMarks'>

/**
 * Of each chunk, in their order, which of its ID numbers stand in a row of an earlier chunk, and which of its phone numbers in rows of
 * others. Phones are counted no further than it takes to be shared, so that a number that all have in common ties no chunk to every other.
 */
export function rowsElsewhere(chunks: readonly Marked[]): RowsElsewhere[] {
  const first = firstRows(chunks)
  const phonesOfAll = counted(chunks.flatMap(({ phoneMarks }) => phoneMarks))
  return chunks.map(({ rowIds, personMarks, phoneMarks }, place): RowsElsewhere => {
    const phonesHere = counted(phoneMarks)
    const elsewhere: RowsElsewhere = { sameId: [], phones: [] }
    for (const [index, rowId] of rowIds.entries()) {
      const earlier = first.get(personMarks[index] ?? '')
      if (earlier !== undefined && earlier.place < place)
        elsewhere.sameId.push({ rowId, otherRow: earlier.rowId })
      const phone = phoneMarks[index] ?? ''
      const all = phonesOfAll.get(phone) ?? 0
      const others = Math.min(all - (phonesHere.get(phone) ?? 0), sharedFrom)
      if (all >= sharedFrom && others > 0) elsewhere.phones.push({ rowId, others })
    }
    return elsewhere
  })
}

/** Where each person stands first. */
function firstRows(chunks: readonly Marked[]): Map<string, { place: number; rowId: string }> {
  const first = new Map<string, { place: number; rowId: string }>()
  for (const [place, { rowIds, personMarks }] of chunks.entries())
    for (const [index, rowId] of rowIds.entries()) {
      const mark = personMarks[index] ?? ''
      if (mark !== '' && !first.has(mark)) first.set(mark, { place, rowId })
    }
  return first
}

function counted(marks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const mark of marks) if (mark !== '') counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}
