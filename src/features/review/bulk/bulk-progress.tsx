import type { PropsWithChildren } from 'react'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { ProgressLine } from '@/ui/feedback/progress-line'
import { Screen } from '@/ui/layout/screen'
import { finishRun, resumeRun, stopRun, type BulkRun } from '../queue/bulk-store'
import { bulkReturnWords } from '../queue/bulk-words'
import { bulkPassWords } from '../words/pass-words'
import { useQueue } from '../queue/queue-store'
import { staffSentences } from '../words/staff-sentences'

/** How far it is, and the way out: what is done stays done. */
export function BulkProgress({ run, children }: PropsWithChildren<{ run: BulkRun }>) {
  const role = useQueue((queue) => queue.role)
  const words = run.decision.action === 'return' ? bulkReturnWords : bulkPassWords(role, run.rows)
  const [done, all] = [run.results.length, run.rows.length]
  const running = run.state === 'running'
  const buttons = running ? (
    <Button block onTap={stopRun}>
      暂停
    </Button>
  ) : (
    <>
      <Button look="primary" block onTap={resumeRun}>
        继续办理
      </Button>
      <Button look="text" block onTap={finishRun}>
        结束，查看结果
      </Button>
    </>
  )
  return (
    <Screen title={words.button} action={buttons}>
      {children}
      <Card>
        <ProgressLine label={`${words.busy} ${done}/${all}`} percent={(done / all) * 100} />
      </Card>
      {run.trouble && (
        <Notice tone="warn" title={staffSentences(run.trouble).happened}>
          {`已办的 ${done} 份有效。点“继续办理”，不会重复。`}
        </Notice>
      )}
      {!running && !run.trouble && (
        <Notice tone="info" title="已暂停">
          {`已办的 ${done} 份有效，其余未办。`}
        </Notice>
      )}
    </Screen>
  )
}
