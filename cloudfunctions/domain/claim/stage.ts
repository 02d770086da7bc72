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

export const stageNames: Record<Stage, string> = {
  draft: '还没提交',
  findingUnion: '正在找单位工会',
  grassrootsReview: '单位工会核对中',
  districtReview: '上级工会复核中',
  centreReview: '市里审批中',
  returned: '要您补正',
  approved: '审批通过',
  inPayment: '正在打款',
  paid: '钱已打出',
  paymentFailed: '钱没打进去',
  refused: '没有通过',
  withdrawn: '您已撤回',
}

/** Stages in which the worker may change the claim's content. */
export const isEditable = (stage: Stage): boolean => stage === 'draft' || stage === 'returned'

/** Stages in which the worker says to which card the money goes. */
export const takesCard = (stage: Stage): boolean => stage === 'approved' || stage === 'paymentFailed'

/** Stages that hold the person's one place in a campaign. A paid claim holds it for good: nobody is paid twice. */
export const isLive = (stage: Stage): boolean => stage !== 'refused' && stage !== 'withdrawn'
