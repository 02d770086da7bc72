import type { PropsWithChildren } from 'react'
import { useSettings } from '@/services/settings'
import { ThemeContext } from '@/ui/theme'
import './app.scss'

if (process.env.TARO_ENV === 'h5') require('./browser.scss')

/** The app shell: hands the person's settings down to the component set. */
export default function App({ children }: PropsWithChildren) {
  const largeType = useSettings((settings) => settings.largeType)
  const theme = useSettings((settings) => settings.theme)
  return <ThemeContext.Provider value={{ largeType, theme }}>{children}</ThemeContext.Provider>
}
