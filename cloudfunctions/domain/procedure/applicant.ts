export const applicantKinds = ['worker', 'enterprise', 'agency', 'union'] as const
export type ApplicantKind = (typeof applicantKinds)[number]

/** The role of whoever applies. */
export const applicantRoles: Record<ApplicantKind, string> = {
  worker: 'worker',
  enterprise: 'enterpriseHr',
  agency: 'agencyStaff',
  union: 'grassrootsUnion',
}

/** The role of whoever applies by a procedure. */
export const applicantRoleOf = ({ applicant }: { applicant: ApplicantKind }): string =>
  applicantRoles[applicant]
