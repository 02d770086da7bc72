import { KeptAnswers } from '@contract/check-calls'
import { canonicalJson } from '@domain/policy/editions/canonical'
import type { Account } from '@platform/records/account'
import { keptAnswers, type KeptAnswersRecord } from '@platform/records/kept-answers'
import type { Transaction } from '@platform/store/transaction'
import { keyedHash, open, seal } from '@platform/security/vault'

/** Where an account's answers of a pack are kept. */
export const keptAnswersId = (accountId: string, packId: string): string =>
  keyedHash('keptAnswers', `${accountId}\0${packId}`)

const placeOf = (id: string) => ({ collection: keptAnswers.name, id, field: 'answers' })

export const sealAnswers = (id: string, { answers, order }: KeptAnswers): string =>
  seal(canonicalJson({ answers, order }), placeOf(id))

/** Opens kept answers. What is inside is parsed: another shape is a defect. */
export const openAnswers = ({ _id, answers }: KeptAnswersRecord): KeptAnswers =>
  KeptAnswers.parse(JSON.parse(open(answers, placeOf(_id))))

/** Deletes kept answers, of these packs or of all. Gives the account without them, for the caller to write. */
export async function removeKeptAnswers(
  transaction: Transaction,
  account: Account,
  packIds: readonly string[] = account.keptAnswers.map(({ packId }) => packId),
): Promise<Account> {
  for (const packId of packIds) {
    const id = keptAnswersId(account._id, packId)
    if (await transaction.get(keptAnswers, id)) await transaction.remove(keptAnswers, id)
  }
  return { ...account, keptAnswers: account.keptAnswers.filter(({ packId }) => !packIds.includes(packId)) }
}
