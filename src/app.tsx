import { useEffect, useMemo, type PropsWithChildren } from 'react'
import { usePageNotFound } from '@tarojs/taro'
import { DemoBanner } from '@/features/demo/demo-banner'
import { navigationFor } from '@/services/routes/navigation'
import { dialogStep, watchPageSteps } from '@/services/routes/page-steps'
import { replacePage } from '@/services/routes/routes'
import { refreshSession, sessionStore } from '@/services/calls/session'
import { useSettings } from '@/services/phone/settings'
import { waitingLine } from '@/services/calls/waiting-line'
import { DialogStepContext } from '@/ui/sheets/dialog-step'
import { NavigationContext } from '@/ui/layout/navigation'
import { PageBannerContext } from '@/ui/layout/page-banner'
import { ThemeContext } from '@/ui/foundation/theme'
import { WaitingContext } from '@/ui/feedback/waiting-bar'
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
