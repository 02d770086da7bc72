import type { ClaimSummary } from '@contract/views'

/** Who entered their name, masked; null for staff who did not: their office says who they are. */
export function whoIAm(
  claims: readonly ClaimSummary[],
  isStaff: boolean,
): { label: string | null; note: string } {
  const named = claims.find(({ applicant }) => applicant && applicant.nameMask !== '')?.applicant
  if (named) {
    const phone = named.phoneMask === '' ? '手机号还没填' : `手机号 ${named.phoneMask}`
    return { label: named.nameMask, note: `${phone}。申请里填的` }
  }
  if (isStaff) return { label: null, note: '' }
  return { label: '您还没有填过姓名', note: '申请的时候才要姓名和手机号' }
}
