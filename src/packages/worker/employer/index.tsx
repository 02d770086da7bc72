import { useRouter } from '@tarojs/taro'
import { EmployerSearch } from '@/features/claim/employer-search'

export default function EmployerPage() {
  const { id = '' } = useRouter().params
  return <EmployerSearch claimId={id} />
}
