import { useRouter } from '@tarojs/taro'
import { QueuePage } from '@/features/review/queue-page'

/** Opened with the claim's id, where an address of the workbench was shared. */
export default function Page() {
  const { claim } = useRouter().params
  return <QueuePage opened={claim ?? null} />
}
