import { useRouter } from '@tarojs/taro'
import { CatalogueScreen } from '@/features/check/screens/catalogue-screen'

export default function CataloguePage() {
  const { pack } = useRouter().params
  return <CatalogueScreen packId={pack} />
}
