import { useRouter } from '@tarojs/taro'
import { DemoBanner } from '@/features/demo/demo-banner'
import { CatalogueScreen } from '@/features/eligibility/catalogue-screen'

export default function CataloguePage() {
  const { pack } = useRouter().params
  return <CatalogueScreen packId={pack} banner={<DemoBanner />} />
}
