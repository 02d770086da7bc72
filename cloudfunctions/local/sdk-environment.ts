import { callerKey, resolveAdminAddress } from './admin/admin-address'
import { sealCaller, type Caller } from './identity/caller'

export const ENVIRONMENT_ID = 'local-env'
export const APP_ID = 'wxlocal0000000000'

/** Variables that point the unmodified SDK at an admin endpoint; the same for every call. */
export const baseEnvironment = (address: string): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: address }),
  // Without it the SDK asks a metadata address on the network before every request.
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: ENVIRONMENT_ID,
  TCB_ENV: ENVIRONMENT_ID,
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
})

/** Variables that say who calls; they change with every call. */
export function callerEnvironment(address: string, caller: Caller, isTimer = false): Record<string, string> {
  const token = sealCaller(callerKey(address), caller)
  return {
    WX_CONTEXT_KEYS: 'WX_CLIENTIP,WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN',
    WX_APPID: APP_ID,
    ...(caller.openid ? { WX_OPENID: caller.openid, WX_CLIENTIP: '127.0.0.1' } : {}),
    WX_API_TOKEN: token,
    ...(isTimer ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: token } : {}),
    TCB_SOURCE: caller.source,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_CONTEXT_CNFG',
  }
}

/**
 * The environment in which wx-server-sdk talks to this cloud. `url` is the address of a cloud in this
 * process, or an admin endpoint (`adminAddressOf`). With `identity`, as that user; else as no user.
 */
export function sdkEnvironment(url: string, identity?: { openid: string }): Record<string, string> {
  const address = resolveAdminAddress(url)
  const caller: Caller = { source: 'wx_client', ...(identity ? { openid: identity.openid } : {}) }
  return { ...baseEnvironment(address), ...callerEnvironment(address, caller) }
}
