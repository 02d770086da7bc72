import type { Facts } from '../policy/pack/condition'

export const applicantKinds = ['worker', 'enterprise', 'agency', 'union'] as const
export type ApplicantKind = (typeof applicantKinds)[number]

/** The role of whoever applies. */
export const applicantRoles: Record<ApplicantKind, string> = {
  worker: 'worker',
  enterprise: 'enterpriseHr',
  agency: 'agencyStaff',
  union: 'grassrootsUnion',
}

/** What the check would know of whoever applies. A union hands in for its members. */
export const factsOfApplicant: Record<ApplicantKind, Facts> = {
  worker: { asker: 'worker' },
  enterprise: { asker: 'enterprise', isEnterprise: true, unitKind: 'enterprise' },
  agency: { asker: 'agency' },
  union: { asker: 'worker' },
}

/** The role of whoever applies by a procedure. */
export const applicantRoleOf = ({ applicant }: { applicant: ApplicantKind }): string =>
  applicantRoles[applicant]
