import { DemoBanner } from '@/features/demo/demo-banner'
import { DemoEntry } from '@/features/demo/demo-entry'
import { MeView } from '@/features/me/me-view'

export default function MePage() {
  return (
    <MeView
      banner={<DemoBanner />}
      demo={process.env.TARO_ENV === 'h5' ? <DemoEntry /> : null}
      version="0.1.0"
    />
  )
}
