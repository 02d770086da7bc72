import type { ClaimForm } from './use-claim-form'

/** What keeps the claim from being submitted now; undefined when nothing does. Photos that are being made small count as unsent. */
export function whyNotYet(
  { problems, decision }: Pick<ClaimForm, 'problems' | 'decision'>,
  unsentPhotos: number,
): string | undefined {
  if (decision.verdict === 'windowNotOpen') return '还没开始申请，内容先存着'
  if (decision.verdict === 'windowClosed') return '申请已经截止，内容还存着'
  if (decision.verdict === 'notEligible') return '按规定现在还领不到，原因写在上面'
  if (unsentPhotos > 0) return `还有 ${unsentPhotos} 张照片没传完，点“上一步”看看`
  if (problems.length > 0) return `还有 ${problems.length} 处要填好，点上面列出的去改`
  return decision.amount.payable === 0 ? '还没有一张车票能算钱，原因写在票下面' : undefined
}
