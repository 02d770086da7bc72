import { canonicalJson } from '@domain/policy/editions/canonical'
import type { FormContent } from '@domain/procedure/fields/field-value'
import type { ClaimRecord } from '../records/claim'
import { keyedHash } from '../security/vault'

/** What is sealed of a form, by field, as it stands in the database. */
export const sealedTexts = (fields: ClaimRecord['sealed']): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, { sealed }]) => [field, sealed]))

/** Keyed hash of what the officers of a step have filled in: its row shows that it stands as it was, and tells nobody what. */
export const askedMark = (claimId: string, step: string, asked: FormContent | undefined): string =>
  keyedHash('asked', canonicalJson([claimId, step, asked ?? null]))

/** Keyed hash of what was handed in. Until it is returned nobody changes it: the audit row of handing in keeps the mark. */
export const contentMark = ({ _id, form, sealed, tickets, papers, charters, roster }: ClaimRecord): string =>
  keyedHash(
    'content',
    canonicalJson([_id, form, sealedTexts(sealed), tickets, papers, charters, rosterContent(roster)]),
  )

/** Which rows a claim has: those of each chunk by their keyed hash. What offices say of them is no part of it. */
const rosterContent = (roster: ClaimRecord['roster']): unknown =>
  roster && [roster.rosterId, roster.chunks.map(({ content }) => content)]
