import { useRouter } from '@tarojs/taro'
import { EmployerSearch } from '@/features/claim/employer/employer-search'

export default function EmployerPage() {
  const { id = '', notListed } = useRouter().params
  return (
    <EmployerSearch claimId={id} notListed={notListed === undefined ? null : decodeURIComponent(notListed)} />
  )
}
