import type { BrowserContextOptions } from 'playwright-core'

/** The phone every story runs on. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
}

/** The same in a window as wide as a monitor's. */
export const wideWindow: BrowserContextOptions = {
  ...phone,
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
}

/** How long a person waits for the screen, in milliseconds. */
export const usualPatience = 20_000
