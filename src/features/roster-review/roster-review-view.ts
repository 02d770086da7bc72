import type { PartReview } from '@/services/claim/part-view'
import { ChartersReview } from './charters-review'
import { RosterCard } from './roster-card'

/** A roster and its charters before an office, as a page hands them to the review. */
export const rosterReview: PartReview<'roster'> = { kind: 'roster', review: RosterCard }
export const chartersReview: PartReview<'charters'> = { kind: 'charters', review: ChartersReview }
