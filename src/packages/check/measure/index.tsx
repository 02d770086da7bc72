import { useRouter } from '@tarojs/taro'
import { MeasureScreen } from '@/features/check/screens/measure-screen'

export default function MeasurePage() {
  const { pack, id = '' } = useRouter().params
  return <MeasureScreen packId={pack} measureId={id} />
}
