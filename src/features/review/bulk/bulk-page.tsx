import { Screen } from '@/ui/layout/screen'
import { EmptyState } from '@/ui/feedback/empty-state'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { useOnline } from '@/ui/feedback/use-online'
import { goBack } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { BulkConfirm } from './bulk-confirm'
import { BulkProgress } from './bulk-progress'
import { BulkResultList } from './bulk-result-list'
import { forgetRun, useBulk } from '../queue/bulk-store'

/** Deciding on many: what will be done, how far it is, and what became of each. */
export function BulkPage({ action }: { action: 'pass' | 'return' }) {
  const { run, chosen } = useBulk()
  const online = useOnline()
  const offline = <OfflineBar offline={!online} text="现在没有网络，连上网才能办。选好的都还在。" />
  const back = () => {
    forgetRun()
    goBack()
  }
  if (run?.state === 'done')
    return (
      <Screen
        title="批量办理"
        action={
          <Button look="primary" block onTap={back}>
            回到待办
          </Button>
        }
      >
        <BulkResultList run={run} />
      </Screen>
    )
  if (run) return <BulkProgress run={run}>{offline}</BulkProgress>
  if (chosen.size === 0)
    return (
      <Screen title="批量办理">
        <EmptyState icon="list" title="还没有选" text="请回到待办，选好几份再来。" />
        <Button block onTap={goBack}>
          回到待办
        </Button>
      </Screen>
    )
  return <BulkConfirm action={action}>{offline}</BulkConfirm>
}
