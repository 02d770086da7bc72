import '@domain/zod-setup'
import * as z from 'zod/mini'
import { isMobile } from '@domain/person/phone'
import { cloud } from '../store/cloud'
import { log } from '../log/log'

const Answer = z.object({ phoneInfo: z.object({ purePhoneNumber: z.string() }) })

/** The mobile number behind a code of WeChat's phone button; null when WeChat does not give one. */
export async function phoneOfCode(code: string): Promise<string | null> {
  try {
    const answer = Answer.safeParse(await cloud.openapi.phonenumber.getPhoneNumber({ code }))
    const phone = answer.data?.phoneInfo.purePhoneNumber ?? ''
    return isMobile(phone) ? phone : null
  } catch {
    // What WeChat says may hold the code: that it failed is all that is written down.
    log('phoneNotGiven', {})
    return null
  }
}
