import type { KeptAnswers } from '@contract/check-calls'
import type { Day } from '@domain/calendar/day'
import { packs } from '@domain/packs/all-packs'
import { checkAnswer } from '@domain/policy/asking/check-answer'
import { accounts } from '@platform/records/account'
import { keptAnswers } from '@platform/records/kept-answers'
import { refuse } from '@platform/store/refusal'
import type { UseCase } from '../shared/context'
import { keptAnswersId, sealAnswers } from './kept-answers'
import { consentsOf } from '../shared/consents'

const keptForDays = 365

export const keepAnswers: UseCase<'keep-answers'> = (input, context) => {
  const { packId, answers, order, changedMillisecondsAgo } = input
  requireAnswers(packId, { answers, order }, context.today)
  const keptAt = context.now.toISOString()
  const changedAt = new Date(context.now.getTime() - changedMillisecondsAgo).toISOString()
  return context.once(async (transaction) => {
    const account = (await transaction.get(accounts, context.account._id)) ?? context.account
    if (!consentsOf(account).includes('keepAnswers')) refuse('consentMissing', { purpose: 'keepAnswers' })
    const id = keptAnswersId(account._id, packId)
    const before = await transaction.get(keptAnswers, id)
    if (before && before.changedAt > changedAt)
      return { outcome: 'newerKept' as const, keptAt: before.keptAt, version: before.version }
    const version = (before?.version ?? 0) + 1
    const expiresAt = new Date(context.now.getTime() + keptForDays * 86_400_000).toISOString()
    const sealed = sealAnswers(id, { answers, order })
    await transaction.put(keptAnswers, { _id: id, version, keptAt, changedAt, expiresAt, answers: sealed })
    // The account changes each time, so that a consent taken back at the same moment conflicts with this write.
    const others = account.keptAnswers.filter((kept) => kept.packId !== packId)
    await transaction.put(accounts, { ...account, keptAnswers: [...others, { packId, version, keptAt }] })
    return { outcome: 'kept' as const, keptAt, version }
  })
}

/** Refuses answers that no phone of ours sends: of a pack or question that does not exist, or that cannot be right. */
function requireAnswers(packId: string, { answers, order }: KeptAnswers, today: Day): void {
  const pack = packs.find(({ id }) => id === packId)
  if (!pack) return refuse('wrongInput', { field: 'packId' })
  const known = new Map(pack.questions.map((question) => [question.id, question]))
  if (new Set(order).size !== order.length || !order.every((id) => known.has(id)))
    refuse('wrongInput', { field: 'order' })
  for (const [id, answer] of Object.entries(answers)) {
    const question = known.get(id)
    // An unknown name is not repeated: it may be anything.
    if (!question || !order.includes(id)) return refuse('wrongInput', { field: 'answers' })
    if (checkAnswer(question, answer, pack.questions, answers, today) !== null)
      refuse('wrongInput', { field: `answers.${id}` })
  }
}
