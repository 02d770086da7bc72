import { keptAnswers } from '@platform/records/kept-answers'
import { findById } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { keptAnswersId, openAnswers } from './kept-answers'

export const readKeptAnswers: UseCase<'read-kept-answers'> = async ({ packId }, { account }) => {
  const record = await findById(keptAnswers, keptAnswersId(account._id, packId))
  if (!record) return { kept: null }
  return { kept: { ...openAnswers(record), keptAt: record.keptAt, version: record.version } }
}
