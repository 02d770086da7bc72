import { accounts } from '@platform/records/account'
import type { UseCase } from '../shared/context'
import { removeKeptAnswers } from './kept-answers'

export const forgetKeptAnswers: UseCase<'forget-kept-answers'> = ({ packId }, context) =>
  context.once(async (transaction) => {
    const account = await transaction.get(accounts, context.account._id)
    if (account) await transaction.put(accounts, await removeKeptAnswers(transaction, account, [packId]))
    return { packId }
  })
