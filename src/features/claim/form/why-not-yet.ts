import type { ClaimForm } from './use-claim-form'

/** What keeps the claim from being submitted now; undefined when nothing does. Files that are being made small count as unsent. */
export function whyNotYet(
  { problems, decision }: Pick<ClaimForm, 'problems' | 'decision'>,
  unsentPhotos: number,
): string | undefined {
  const { verdict, byItems, amount } = decision
  if (verdict === 'windowNotOpen') return '还没开始申请，内容先存着'
  if (verdict === 'windowClosed') return '申请已经截止，内容还存着'
  if (verdict === 'notEligible')
    return `按规定现在还${amount.state === 'service' ? '办不了' : '领不到'}，原因写在上面`
  if (unsentPhotos > 0) return `还有 ${unsentPhotos} ${byItems ? '张照片' : '个文件'}没传完，点“上一步”看看`
  if (problems.length > 0) return `还有 ${problems.length} 处要填好，点上面列出的去改`
  if (byItems && amount.payable === 0) return '还没有一张车票能算钱，原因写在票下面'
  return amount.state === 'known' && amount.payable === 0 ? '照现在填的算不出钱，请核对填的内容' : undefined
}
