import { MyDataView } from '@/features/my-data/my-data-view'

export default function MyDataPage() {
  return <MyDataView />
}
