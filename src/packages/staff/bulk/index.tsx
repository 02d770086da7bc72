import { useRouter } from '@tarojs/taro'
import { BulkPage } from '@/features/review/bulk/bulk-page'

export default function Bulk() {
  const { action } = useRouter().params
  return <BulkPage action={action === 'return' ? 'return' : 'pass'} />
}
