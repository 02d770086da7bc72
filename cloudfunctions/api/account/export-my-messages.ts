import type { UseCase } from '../shared/context'
import { messagesTo } from './messages-to'

const pageSize = 50

export const exportMyMessages: UseCase<'export-my-messages'> = ({ before }, { account }) =>
  messagesTo(account._id, before, pageSize)
