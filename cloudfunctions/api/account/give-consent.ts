import { consentVersion } from '@contract/session-calls'
import { accounts } from '@platform/records/account'
import type { UseCase } from '../shared/context'
import { removeKeptAnswers } from './kept-answers'
import { consentsOf } from '../shared/consents'

export const giveConsent: UseCase<'give-consent'> = async ({ purpose, granted }, context) => {
  const consents = await context.once(async (transaction) => {
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    const others = account.consents.filter((consent) => consent.purpose !== purpose)
    const given = { purpose, version: consentVersion, at: context.now.toISOString() }
    const emptied =
      purpose === 'keepAnswers' && !granted ? await removeKeptAnswers(transaction, account) : account
    const changed = { ...emptied, consents: granted ? [...others, given] : others }
    await transaction.put(accounts, changed)
    return consentsOf(changed)
  })
  return { consents }
}
