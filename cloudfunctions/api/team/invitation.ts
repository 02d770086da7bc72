import { randomInt } from 'node:crypto'
import type { GrantedRole } from '@domain/organisation/role'
import type { Invitation } from '@platform/records/organisation'
import { keyedHash } from '@platform/security/vault'

const validForDays = 7
const codeLength = 10
// No letters that look or sound alike when read out on the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A code as stored: typed with spaces, dashes or small letters it is the same code. */
export const invitationId = (code: string): string => {
  const plain = code.normalize('NFKC').toUpperCase()
  return keyedHash('invitation', plain.replace(/[^0-9A-Z]/g, ''))
}

/** A single-use invitation and its code, which is shown once and kept only as a keyed hash. */
export function newInvitation(
  role: GrantedRole,
  organisation: { id: string; name: string },
  displayName: string,
  createdBy: string,
  now: Date,
): { code: string; invitation: Invitation } {
  const code = Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
  const invitation: Invitation = {
    _id: invitationId(code),
    role,
    organisationId: organisation.id,
    organisationName: organisation.name,
    displayName,
    createdBy,
    expiresAt: new Date(now.getTime() + validForDays * 86_400_000).toISOString(),
    usedBy: null,
    withdrawnBy: null,
    auditSequence: 0,
    auditHash: '',
    auditSeal: '',
  }
  return { code, invitation }
}

/** Whether a code still gives its role, as far as the invitation itself says. */
export const isOpen = ({ usedBy, expiresAt }: Invitation, now: Date): boolean =>
  usedBy === null && expiresAt > now.toISOString()
