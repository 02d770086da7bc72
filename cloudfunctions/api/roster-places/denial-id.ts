import { keyedHash } from '@platform/security/vault'

/** One a row and account: saying it again changes nothing. */
export const denialId = ({
  claimId,
  rowId,
  accountId,
}: {
  claimId: string
  rowId: string
  accountId: string
}): string => keyedHash('rowDenial', [claimId, rowId, accountId].join('\0'))
