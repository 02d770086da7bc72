import type { PartReview } from '@/services/claim/part-view'
import { PapersReview } from './papers-review'

/** Papers before an office, as a page hands them to the review. */
export const papersReview: PartReview<'papers'> = { kind: 'papers', review: PapersReview }
