import { randomInt } from 'node:crypto'
import { invitations, organisations } from '@platform/records/organisation'
import { refuse } from '@platform/refusal'
import { findById } from '@platform/store'
import { keyedHash } from '@platform/vault'
import { transact } from '@platform/transaction'
import type { UseCase } from './context'
import { rolesToGive } from './invitable'

const validForDays = 7
const codeLength = 10
// No letters that look or sound alike when read out on the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A code as stored: typed with spaces, dashes or small letters it is the same code. */
export const invitationId = (code: string): string =>
  keyedHash(
    'invitation',
    code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, ''),
  )

export const createInvitation: UseCase<'create-invitation'> = async (
  { role, organisationId, displayName },
  context,
) => {
  const organisation = await findById(organisations, organisationId)
  if (!organisation || !rolesToGive(context.grants, organisation).includes(role))
    return refuse('notFound', {})
  const code = Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
  const expiresAt = new Date(context.now.getTime() + validForDays * 86_400_000).toISOString()
  // Not remembered under the key: the code would have to be stored. A repeat makes another code and the first expires.
  await transact((transaction) =>
    transaction.put(invitations, {
      _id: invitationId(code),
      role,
      organisationId,
      organisationName: organisation.name,
      displayName,
      createdBy: context.account._id,
      expiresAt,
      usedBy: null,
    }),
  )
  return { code, expiresAt }
}
