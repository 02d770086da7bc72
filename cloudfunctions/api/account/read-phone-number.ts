import { phoneOfCode } from '@platform/call/wechat-phone'
import { refuse } from '@platform/store/refusal'
import type { UseCase } from '../shared/context'

export const readPhoneNumber: UseCase<'read-phone-number'> = async ({ code }) => ({
  phone: (await phoneOfCode(code)) ?? refuse('phoneNotGiven', {}),
})
