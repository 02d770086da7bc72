import { phoneOfCode } from '@platform/wechat-phone'
import { refuse } from '@platform/refusal'
import type { UseCase } from './context'

export const readPhoneNumber: UseCase<'read-phone-number'> = async ({ code }) => ({
  phone: (await phoneOfCode(code)) ?? refuse('phoneNotGiven', {}),
})
