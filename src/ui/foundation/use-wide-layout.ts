import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

/** The staff workbench begins here; the same number stands in tokens.scss (mixin wide). */
const wideFrom = 900

const isWide = () => Taro.getWindowInfo().windowWidth >= wideFrom

/** True where a page carries the app's navigation at its top: on a wide window of a browser. WeChat draws its own. */
export const useHasNavigation = (): boolean => useWideLayout() && process.env.TARO_ENV === 'h5'

/** True on a monitor or a large tablet: lay things side by side. Follows window resizing. */
export function useWideLayout() {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const update = () => setWide(isWide())
    if (process.env.TARO_ENV === 'h5') {
      window.addEventListener('resize', update)
      return () => window.removeEventListener('resize', update)
    }
    Taro.onWindowResize?.(update)
    return () => Taro.offWindowResize?.(update)
  }, [])
  return wide
}
