import { createContext, useContext, useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

export interface Theme {
  largeType: boolean
  theme: 'system' | 'light' | 'dark'
}

/** Set by the app around all pages; the component set only reads it. */
export const ThemeContext = createContext<Theme>({ largeType: false, theme: 'system' })

export const useTheme = () => useContext(ThemeContext)

const darkQuery = '(prefers-color-scheme: dark)'
const isBrowser = process.env.TARO_ENV === 'h5'

function systemIsDark() {
  if (isBrowser) return window.matchMedia(darkQuery).matches
  return Taro.getAppBaseInfo().theme === 'dark'
}

function watchSystem(onChange: (dark: boolean) => void) {
  if (isBrowser) {
    const query = window.matchMedia(darkQuery)
    const listener = () => onChange(query.matches)
    query.addEventListener?.('change', listener)
    return () => query.removeEventListener?.('change', listener)
  }
  const listener = ({ theme }: { theme: string }) => onChange(theme === 'dark')
  Taro.onThemeChange(listener)
  return () => Taro.offThemeChange(listener)
}

/** Whether the app is dark right now, by the person's choice or by the phone's. */
export function useIsDark() {
  const { theme } = useTheme()
  const [systemDark, setSystemDark] = useState(systemIsDark)
  useEffect(() => watchSystem(setSystemDark), [])
  return theme === 'system' ? systemDark : theme === 'dark'
}
