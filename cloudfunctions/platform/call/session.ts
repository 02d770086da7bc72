import { cloud } from '../store/cloud'

/** The platform's identity of who calls, from the session the platform sealed; null when the call carries none. */
export function callerIdentity(): string | null {
  const { OPENID } = cloud.getWXContext()
  return OPENID ? OPENID : null
}

/** From where a call comes, as the platform saw it; empty where it does not say. Only for counting calls of nobody's account. */
export const callerAddress = (): string => cloud.getWXContext().CLIENTIP ?? ''

/** Whether a timer of the platform calls, not a person. */
export const isTimer = (): boolean => (cloud.getWXContext().SOURCE ?? '').includes('wx_trigger')
