import type { Procedure } from '../procedure/procedure'

/** Stages in which the applicant may change the claim's content. */
export const isEditable = (stage: string): boolean => stage === 'draft' || stage === 'returned'

/** Stages that hold the one place in a campaign. A claim that came to its good end holds it for good: nobody is paid twice. */
export const isLive = (stage: string): boolean => stage !== 'refused' && stage !== 'withdrawn'

/** Whether the applicant says now to which card the money goes. */
export const takesCard = ({ payee }: Pick<Procedure, 'payee'>, stage: string): boolean =>
  payee.kind === 'cardAfterApproval' && (stage === 'approved' || stage === 'paymentFailed')
