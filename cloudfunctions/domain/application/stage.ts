import '../zod-setup'
import * as z from 'zod/mini'
import type { Role } from '../organisation/role'

export const stages = [
  'draft',
  'grassrootsReview',
  'returned',
  'districtReview',
  'refused',
  'withdrawn',
] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

export const stageNames: Record<Stage, string> = {
  draft: '还没提交',
  grassrootsReview: '单位工会核对中',
  returned: '要您补正',
  districtReview: '上级工会复核中',
  refused: '没有通过',
  withdrawn: '您已撤回',
}

export const claimActions = ['submit', 'resubmit', 'withdraw', 'forward', 'return', 'refuse'] as const
export const ClaimAction = z.enum(claimActions)
export type ClaimAction = z.infer<typeof ClaimAction>

type Transition = { action: ClaimAction; from: Stage; to: Stage; by: Role }

/** Every move a claim can make in this cut (000 五（三）1–2). The graph is this one value. */
export const transitions: readonly Transition[] = [
  { action: 'submit', from: 'draft', to: 'grassrootsReview', by: 'worker' },
  { action: 'resubmit', from: 'returned', to: 'grassrootsReview', by: 'worker' },
  { action: 'withdraw', from: 'grassrootsReview', to: 'withdrawn', by: 'worker' },
  { action: 'withdraw', from: 'returned', to: 'withdrawn', by: 'worker' },
  { action: 'forward', from: 'grassrootsReview', to: 'districtReview', by: 'grassrootsUnion' },
  { action: 'return', from: 'grassrootsReview', to: 'returned', by: 'grassrootsUnion' },
  { action: 'refuse', from: 'grassrootsReview', to: 'refused', by: 'grassrootsUnion' },
]

/** Where an action leads from a stage, or null when that stage does not know it. */
export function nextStage(stage: Stage, action: ClaimAction): Stage | null {
  return transitions.find((move) => move.from === stage && move.action === action)?.to ?? null
}

/** Stages in which the worker may change the claim's content. */
export const isEditable = (stage: Stage): boolean => stage === 'draft' || stage === 'returned'

/** Stages that hold the person's one place in a campaign. */
export const isLive = (stage: Stage): boolean => stage !== 'refused' && stage !== 'withdrawn'
