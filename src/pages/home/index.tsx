import { DemoBanner } from '@/features/demo/demo-banner'
import { HomeView } from '@/features/home/home-view'

export default function HomePage() {
  return <HomeView banner={<DemoBanner />} />
}
