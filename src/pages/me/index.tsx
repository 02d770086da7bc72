import { DemoEntry } from '@/features/demo/demo-entry'
import { MeView } from '@/features/me/me-view'

export default function MePage() {
  return <MeView demo={process.env.TARO_ENV === 'h5' ? <DemoEntry /> : null} version="0.1.0" />
}
