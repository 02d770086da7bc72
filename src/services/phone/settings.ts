import Taro from '@tarojs/taro'
import { create } from 'zustand'

export type ThemeChoice = 'system' | 'light' | 'dark'

interface Settings {
  largeType: boolean
  theme: ThemeChoice
}

interface SettingsStore extends Settings {
  setLargeType(on: boolean): void
  setTheme(theme: ThemeChoice): void
}

const storageKey = 'settings'
const defaults: Settings = { largeType: false, theme: 'system' }
const themes: readonly ThemeChoice[] = ['system', 'light', 'dark']

function load(): Settings {
  const stored: unknown = Taro.getStorageSync(storageKey)
  if (typeof stored !== 'object' || stored === null) return defaults
  const { largeType, theme } = stored as Partial<Settings>
  return {
    largeType: largeType === true,
    theme: themes.find((known) => known === theme) ?? defaults.theme,
  }
}

/** How this person wants to see the app; kept on the phone, never sent anywhere. */
export const useSettings = create<SettingsStore>()((set, get) => {
  const change = (part: Partial<Settings>) => {
    set(part)
    const { largeType, theme } = get()
    void Taro.setStorage({ key: storageKey, data: { largeType, theme } })
  }
  return {
    ...load(),
    setLargeType: (largeType) => change({ largeType }),
    setTheme: (theme) => change({ theme }),
  }
})
