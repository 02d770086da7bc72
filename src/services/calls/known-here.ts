import { hasSession } from './browser-session'

/**
 * Whether the server may know this person already. WeChat tells it who everybody is; a browser is known by the session it
 * keeps, and without one there is nothing of this person to wait for.
 */
export const isKnownHere = (): boolean => process.env.TARO_ENV === 'weapp' || hasSession()
