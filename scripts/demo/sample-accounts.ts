import type { Organisation } from '../../cloudfunctions/platform/records/organisation'
import { sampleEnterprise, sampleStaff, sampleWorkers } from './people'
import { rosterFirmStaff } from './roster-firms'

/** The identity of a demo person. */
export const accountOf = (key: string): string => `demo-${key}`

/** An instant in Shanghai, `2023-02-15T09:00:00`. */
export const at = (text: string): Date => new Date(`${text}+08:00`)

/** Accounts of the staff, with their grants. */
export function staffAccounts(organisations: readonly Organisation[]): object[] {
  return [...sampleStaff, ...rosterFirmStaff].map((staff) => ({
    _id: accountOf(staff.key),
    createdAt: at('2023-01-20T09:00:00').toISOString(),
    consents: [],
    drafts: [],
    inboxReadAt: '',
    grants: [
      {
        id: `grant-${staff.key}`,
        role: staff.role,
        organisationId: staff.organisationId,
        organisationName:
          organisations.find((organisation) => organisation._id === staff.organisationId)?.name ?? '',
        displayName: staff.displayName,
        grantedAt: at('2023-01-20T09:00:00').toISOString(),
        grantedBy: 'demo',
        expiresAt: null,
      },
    ],
  }))
}

/** Everyone whom the persona switcher offers. */
export const personas = () => [
  ...sampleWorkers.map(({ key, label }) => ({ key, label, group: '务工人员', openid: accountOf(key) })),
  {
    key: sampleEnterprise.key,
    label: sampleEnterprise.label,
    group: '企业',
    openid: accountOf(sampleEnterprise.key),
  },
  ...[...sampleStaff, ...rosterFirmStaff].map(({ key, label, group }) => ({
    key,
    label,
    group,
    openid: accountOf(key),
  })),
]
