import { useEffect } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import themeColors from '../theme.json'
import { useIsDark } from './theme'

const isBrowser = process.env.TARO_ENV === 'h5'

/** Paints what lies outside the page's own styles: navigation bar, tab bar and the ground behind an overscroll. */
function paint(dark: boolean) {
  const colors = dark ? themeColors.dark : themeColors.light
  const ignore = () => undefined
  if (isBrowser) document.documentElement.style.setProperty('--browser-ground', colors.ground)
  if (isBrowser) document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
  else
    Taro.setNavigationBarColor({
      frontColor: dark ? '#ffffff' : '#000000',
      backgroundColor: colors.barBackground,
      fail: ignore,
    })?.catch?.(ignore)
  if (!isBrowser) Taro.setBackgroundColor({ backgroundColor: colors.ground, fail: ignore })?.catch?.(ignore)
  Taro.setTabBarStyle({
    color: colors.tabText,
    selectedColor: colors.tabSelected,
    backgroundColor: colors.barBackground,
    borderStyle: colors.tabBorder as 'black' | 'white',
    fail: ignore,
  })?.catch?.(ignore)
}

/** Keeps the bars around the page in the theme of the page. */
export function useChrome() {
  const dark = useIsDark()
  useDidShow(() => paint(dark))
  useEffect(() => paint(dark), [dark])
}
