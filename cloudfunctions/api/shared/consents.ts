import { consentVersion, ConsentPurpose } from '@contract/session-calls'
import type { Account } from '@platform/records/account'

/** What the person agreed to under today's privacy text. */
export const consentsOf = (account: Account): ConsentPurpose[] =>
  account.consents.flatMap((consent) => {
    const purpose = ConsentPurpose.safeParse(consent.purpose)
    return purpose.success && consent.version === consentVersion ? [purpose.data] : []
  })
