import '../zod-setup'
import * as z from 'zod/mini'

export const stages = [
  'draft',
  'findingUnion',
  'grassrootsReview',
  'districtReview',
  'centreReview',
  'returned',
  'approved',
  'inPayment',
  'paid',
  'paymentFailed',
  'refused',
  'withdrawn',
] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

/** Stages in which the worker may change the claim's content. */
export const isEditable = (stage: Stage): boolean => stage === 'draft' || stage === 'returned'

/** Stages in which the worker says to which card the money goes. */
export const takesCard = (stage: Stage): boolean => stage === 'approved' || stage === 'paymentFailed'

/** Stages that hold the person's one place in a campaign. A paid claim holds it for good: nobody is paid twice. */
export const isLive = (stage: Stage): boolean => stage !== 'refused' && stage !== 'withdrawn'
