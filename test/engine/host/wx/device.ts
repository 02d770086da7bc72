import { metrics } from '../metrics'
import { currentTheme, onThemeChange, packed } from '../package-data'
import { atOnce, later, listeners, quiet } from './api'
import { askPrivacy } from './privacy'

const libraryVersion = '3.8.0'

/** Phone numbers called: a test can look. */
export const phoneCalls: string[] = []
let clipboard = ''

export function windowInfo() {
  const pages = document.getElementById('pages') as HTMLElement
  const { top } = pages.getBoundingClientRect()
  const { innerWidth: width, innerHeight: height, devicePixelRatio: pixelRatio } = window
  return {
    pixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: pages.clientHeight,
    statusBarHeight: 44,
    screenTop: top,
    safeArea: { left: 0, right: width, top: 44, bottom: height, width, height: height - 44 },
  }
}

const baseInfo = () => ({
  SDKVersion: libraryVersion,
  version: '8.0.50',
  language: 'zh_CN',
  theme: currentTheme(),
  fontSizeSetting: 16,
  host: { env: 'WeChat', appId: '' },
})

const deviceInfo = () => ({
  platform: 'android',
  brand: 'engine',
  model: 'engine',
  system: 'Android 10',
  benchmarkLevel: 20,
})

const systemSetting = () => ({
  bluetoothEnabled: true,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
})

const systemInfo = () => ({ ...windowInfo(), ...baseInfo(), ...deviceInfo() })

const launch = () => ({ path: packed.app.pages[0], query: {}, scene: 1001, referrerInfo: {} })

const networkType = () => (navigator.onLine ? 'wifi' : 'none')

const network = listeners<object>('onNetworkStatusChange', 'offNetworkStatusChange')
for (const event of ['online', 'offline'])
  window.addEventListener(event, () =>
    network.emit({ isConnected: navigator.onLine, networkType: networkType() }),
  )

const theme = listeners<object>('onThemeChange', 'offThemeChange')
onThemeChange(() => theme.emit({ theme: currentTheme() }))

const resize = listeners<object>('onWindowResize', 'offWindowResize')
window.addEventListener('resize', () => {
  const { windowWidth, windowHeight } = windowInfo()
  resize.emit({ size: { windowWidth, windowHeight } })
})

export const appShow = listeners<object>('onAppShow', 'offAppShow')
export const appHide = listeners<object>('onAppHide', 'offAppHide')

export const deviceApis = {
  ...network.methods,
  ...theme.methods,
  ...resize.methods,
  ...appShow.methods,
  ...appHide.methods,
  ...quiet('onError', 'offError', 'onUnhandledRejection', 'offUnhandledRejection', 'onPageNotFound'),
  ...quiet('offPageNotFound', 'onMemoryWarning', 'offMemoryWarning', 'reportEvent', 'reportAnalytics'),
  ...quiet('onKeyboardHeightChange', 'offKeyboardHeightChange'),
  getWindowInfo: atOnce('getWindowInfo', windowInfo),
  getAppBaseInfo: atOnce('getAppBaseInfo', baseInfo),
  getDeviceInfo: atOnce('getDeviceInfo', deviceInfo),
  getSystemSetting: atOnce('getSystemSetting', systemSetting),
  getSystemInfoSync: atOnce('getSystemInfoSync', systemInfo),
  getSystemInfo: later('getSystemInfo', systemInfo),
  getLaunchOptionsSync: atOnce('getLaunchOptionsSync', launch),
  getEnterOptionsSync: atOnce('getEnterOptionsSync', launch),
  getAccountInfoSync: atOnce('getAccountInfoSync', () => ({
    miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
  })),
  getMenuButtonBoundingClientRect: atOnce('getMenuButtonBoundingClientRect', () => ({
    ...{ top: 50, bottom: 82, height: 32, width: 87 },
    ...{ left: window.innerWidth - 97, right: window.innerWidth - 10 },
  })),
  getNetworkType: later('getNetworkType', () => ({ networkType: networkType() })),
  makePhoneCall: later<{ phoneNumber: string }>('makePhoneCall', ({ phoneNumber }) => {
    phoneCalls.push(phoneNumber)
  }),
  setClipboardData: later<{ data: string }>('setClipboardData', ({ data }) => {
    askPrivacy('setClipboardData')
    clipboard = data
  }),
  getClipboardData: later('getClipboardData', () => {
    askPrivacy('getClipboardData')
    return { data: clipboard }
  }),
  vibrateShort: later('vibrateShort', () => undefined),
  vibrateLong: later('vibrateLong', () => undefined),
  getUpdateManager: atOnce('getUpdateManager', () =>
    quiet('onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate'),
  ),
  canIUse: atOnce('canIUse', (schema: string) => packed.knownApis.includes(schema.split('.')[0] ?? '')),
  nextTick: atOnce('nextTick', (act: () => void) => void setTimeout(act, 0)),
  getLogManager: atOnce('getLogManager', () => quiet('log', 'info', 'warn', 'debug')),
  getRealtimeLogManager: atOnce('getRealtimeLogManager', () => quiet('info', 'warn', 'error')),
  requestSubscribeMessage: later<{ tmplIds: string[] }>('requestSubscribeMessage', ({ tmplIds }) => {
    metrics.apis.push(`requestSubscribeMessage ${tmplIds.join(' ')}`)
    return Object.fromEntries(tmplIds.map((id) => [id, 'accept']))
  }),
}
