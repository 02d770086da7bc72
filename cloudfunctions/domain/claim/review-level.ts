import '../zod-setup'
import * as z from 'zod/mini'
import type { Role } from '../organisation/role'
import type { Stage } from './stage'

/** The offices that look at a claim, one above the other (000 五（三）2–4). Each is named by the role of its staff. */
export const reviewLevels = ['grassrootsUnion', 'districtUnion', 'cityCentre'] as const
export const ReviewLevel = z.enum(reviewLevels)
export type ReviewLevel = z.infer<typeof ReviewLevel>

/** The stage in which a level has the claim. */
export const stageOfLevel = {
  grassrootsUnion: 'grassrootsReview',
  districtUnion: 'districtReview',
  cityCentre: 'centreReview',
} as const satisfies Record<ReviewLevel, Stage>

/** The level that finds the union of an employer that is not in the list. */
const finder: ReviewLevel = 'districtUnion'

/** The level that has a claim to decide in a stage, or null when none has. */
export const levelOfStage = (stage: Stage): ReviewLevel | null =>
  stage === 'findingUnion' ? finder : (reviewLevels.find((level) => stageOfLevel[level] === stage) ?? null)

/** The level right above, or null above the centre. */
export const levelAbove = (level: ReviewLevel): ReviewLevel | null =>
  reviewLevels[reviewLevels.indexOf(level) + 1] ?? null

/** The levels below one, the lowest first. */
export const levelsBelow = (level: ReviewLevel): readonly ReviewLevel[] =>
  reviewLevels.slice(0, reviewLevels.indexOf(level))

/** Whether a role is one that reviews claims. */
export const isReviewLevel = (role: Role): role is ReviewLevel =>
  (reviewLevels as readonly Role[]).includes(role)
