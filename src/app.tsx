import { useEffect, useMemo, type PropsWithChildren } from 'react'
import { usePageNotFound } from '@tarojs/taro'
import { DemoBanner } from '@/features/demo/demo-banner'
import { navigationFor } from '@/services/navigation'
import { dialogStep, watchPageSteps } from '@/services/page-steps'
import { replacePage } from '@/services/routes'
import { refreshSession, sessionStore } from '@/services/session'
import { useSettings } from '@/services/settings'
import { waitingLine } from '@/services/waiting-line'
import { DialogStepContext } from '@/ui/dialog-step'
import { NavigationContext } from '@/ui/navigation'
import { PageBannerContext } from '@/ui/page-banner'
import { ThemeContext } from '@/ui/theme'
import { WaitingContext } from '@/ui/waiting-bar'
import './app.scss'

if (process.env.TARO_ENV === 'h5') require('./browser.scss')

watchPageSteps()

const banner = <DemoBanner />

/** The app shell: hands settings, notice and navigation down to the component set, and says so where there is no page. */
export default function App({ children }: PropsWithChildren) {
  usePageNotFound(() => replacePage('lost'))
  const largeType = useSettings((settings) => settings.largeType)
  const theme = useSettings((settings) => settings.theme)
  const waiting = waitingLine(({ calls }) => calls > 0)
  const session = sessionStore((state) => state.session)
  const navigation = useMemo(() => navigationFor(session), [session])
  // Not every page asks who this is, and the notice and the navigation of each depend on it.
  useEffect(() => void refreshSession(), [])
  return (
    <WaitingContext.Provider value={waiting}>
      <DialogStepContext.Provider value={dialogStep}>
        <ThemeContext.Provider value={{ largeType, theme }}>
          <NavigationContext.Provider value={navigation}>
            <PageBannerContext.Provider value={banner}>{children}</PageBannerContext.Provider>
          </NavigationContext.Provider>
        </ThemeContext.Provider>
      </DialogStepContext.Provider>
    </WaitingContext.Provider>
  )
}
