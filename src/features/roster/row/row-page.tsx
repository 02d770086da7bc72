import { useState } from 'react'
import Taro from '@tarojs/taro'
import { call } from '@/services/calls/call'
import { todayOf, useSession } from '@/services/calls/session'
import { goBack } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { sentencesOf } from '@/services/words/error-sentences'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { isRosterOpen, isRowOpen } from '../shared/roster-open'
import { RowEditor } from './row-editor'
import { RowView } from './row-view'
import { useReadRow } from './use-row'
import { useRosterClaim } from '../shared/use-roster-claim'

interface Props {
  claimId: string
  /** Null for somebody new. */
  rowId: string | null
  /** The rows to be mended are gone through, one after the other. */
  mending: boolean
}

const title = '名册里的人'

/** One person of a roster on a screen. */
export function RowPage({ claimId, rowId: first, mending }: Props) {
  const { session } = useSession()
  const [shown, setShown] = useState({ rowId: first, count: 0 })
  const { claim, part, trouble: claimTrouble, again: claimAgain } = useRosterClaim(claimId)
  const { read, trouble: rowTrouble, again } = useReadRow(claimId, shown.rowId)
  const show = (rowId: string | null) => {
    setShown(({ count }) => ({ rowId, count: count + 1 }))
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const trouble = claimTrouble ?? rowTrouble
  if (trouble?.code === 'notFound' && claimTrouble === null)
    return (
      <Screen title={title}>
        <EmptyState icon="people" title="这个人已经不在名册里了" text="可能刚才删掉了，或者换过文件。">
          <Button look="primary" onTap={goBack}>
            回到名册
          </Button>
        </EmptyState>
      </Screen>
    )
  if (trouble) {
    const { happened, whatToDo } = sentencesOf(trouble)
    const retry = () => Promise.all([claimAgain(), again()])
    return (
      <Screen title={title}>
        <ErrorState title={happened} advice={whatToDo} {...waysOn(trouble, retry)} />
      </Screen>
    )
  }
  if (!claim || !part || !read) {
    return (
      <Screen title={title}>
        <LoadingSkeleton cards={3} />
      </Screen>
    )
  }
  const open = shown.rowId === null ? isRosterOpen(claim) : isRowOpen(claim, shown.rowId)
  if (!open) return read.row ? <RowView part={part} row={read.row.row} /> : <ClosedRoster />

  /** The next one to be mended, or back to the list. */
  const nextBad = async (saved: string) => {
    try {
      const asked = { claimId, view: 'bad', after: null, search: null, most: 2 } as const
      const { rows } = await call('list-roster', asked)
      const next = rows.find(({ id }) => id !== saved)
      if (next) return show(next.id)
      showToast('要改的都改好了')
    } catch {
      showToast('存好了')
    }
    goBack()
  }
  return (
    <RowEditor
      key={`${shown.rowId ?? ''} ${shown.count}`}
      claim={claim}
      part={part}
      read={read.row}
      today={todayOf(session)}
      mending={mending}
      onNext={(saved) => (mending ? void nextBad(saved) : show(null))}
      onDone={goBack}
    />
  )
}

const ClosedRoster = () => (
  <Screen title={title}>
    <EmptyState icon="people" title="现在不能添人" text="这份申请交上去了，或者退回时没让改名册。">
      <Button look="primary" onTap={goBack}>
        回到名册
      </Button>
    </EmptyState>
  </Screen>
)
