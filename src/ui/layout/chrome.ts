import { useEffect } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import themeColors from '../../theme.json'
import { useIsDark } from '../foundation/theme'

const isBrowser = process.env.TARO_ENV === 'h5'

const ignore = () => undefined

/** A browser has no navigation bar of its own; the ground shows behind an overscroll. */
function paintBrowser(dark: boolean, ground: string) {
  const { style } = document.documentElement
  style.setProperty('--browser-ground', ground)
  style.colorScheme = dark ? 'dark' : 'light'
}

function paintWeChat(dark: boolean, ground: string, bar: string) {
  const frontColor = dark ? '#ffffff' : '#000000'
  void Taro.setNavigationBarColor({ frontColor, backgroundColor: bar }).catch(ignore)
  void Taro.setBackgroundColor({ backgroundColor: ground }).catch(ignore)
}

/** Paints what lies outside the page's own styles. Pages without a tab bar refuse its colours: nothing to do. */
function paint(dark: boolean) {
  const colors = dark ? themeColors.dark : themeColors.light
  if (isBrowser) paintBrowser(dark, colors.ground)
  else paintWeChat(dark, colors.ground, colors.barBackground)
  const borderStyle = dark ? 'white' : 'black'
  void Taro.setTabBarStyle({
    color: colors.tabText,
    selectedColor: colors.tabSelected,
    backgroundColor: colors.barBackground,
    borderStyle,
  }).catch(ignore)
}

/** index.html draws a placeholder until the first page stands. */
function takePlaceholderAway() {
  if (isBrowser) document.querySelector('.start')?.remove()
}

/** Keeps the bars around the page in the theme of the page. */
export function useChrome() {
  const dark = useIsDark()
  useEffect(takePlaceholderAway, [])
  useDidShow(() => paint(dark))
  useEffect(() => paint(dark), [dark])
}
