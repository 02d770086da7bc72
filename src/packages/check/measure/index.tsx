import { useRouter } from '@tarojs/taro'
import { MeasureScreen } from '@/features/eligibility/measure-screen'

export default function MeasurePage() {
  const { pack, id = '' } = useRouter().params
  return <MeasureScreen packId={pack} measureId={id} />
}
