import type { PaperFile } from '@domain/papers/paper-file'
import { procedureOf } from '@domain/packs/procedures'
import type { PartOf } from '@domain/procedure/part'
import { partOf } from '@domain/procedure/part-of'
import type { ClaimRecord, PhotoRecord } from '@platform/records/claim'

/** The papers that the procedure of a claim asks for, by the claim's own pack; null where it asks for none. */
export function papersPartOf({ packId, measureId }: ClaimRecord): PartOf<'papers'> | null {
  const procedure = procedureOf(packId, measureId)
  return procedure && partOf(procedure, 'papers')
}

/** The files of a claim that came for papers. */
export const paperFiles = (files: readonly PhotoRecord[]): PaperFile[] =>
  files.flatMap(({ _id, paperId, pages }) => (paperId === '' ? [] : [{ id: _id, paperId, pages }]))
