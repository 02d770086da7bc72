import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NoticeRowView } from '@contract/notice-calls'
import { sentencesOf } from '@/services/words/error-sentences'
import { openPage } from '@/services/routes/routes'
import { todayOf, useSession } from '@/services/calls/session'
import { useShare } from '@/services/routes/use-share'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Screen } from '@/ui/layout/screen'
import { EnterSheet } from './enter-sheet'
import { NoticeBody, noticeSheetClass } from './notice-body'
import { NoticeFile } from './notice-file'
import { NoticeTools } from './notice-tools'
import { ObjectSheet } from './object-sheet'
import { RowSheet } from './row-sheet'
import { useNotice } from './use-notice'

type Doing = { what: 'object' | 'enter'; row: NoticeRowView | null } | null

/** One public notice: until when, who stands on it, and how to say that something is wrong. */
export function NoticeScreen({ noticeId }: { noticeId: string }) {
  const { session } = useSession()
  const today = todayOf(session)
  const { notice, items, objections, hasMore, loadingMore, more, trouble, refresh } = useNotice(noticeId)
  const [doing, setDoing] = useState<Doing>(null)
  const share = useShare({
    title: notice?.title ?? '公示',
    route: 'notice',
    parameters: { id: noticeId },
  })

  if (!notice || items === null) {
    const words = trouble && sentencesOf(trouble)
    return (
      <Screen title="公示">
        {!words && <LoadingSkeleton cards={2} lines={4} />}
        {words && trouble && (
          <ErrorState title={words.happened} advice={words.whatToDo} kept="" {...waysOn(trouble, refresh)} />
        )}
      </Screen>
    )
  }
  const ofOffice = session?.grants.some(({ organisationId }) => organisationId === notice.officeId) === true
  const begin = (what: 'object' | 'enter', row: NoticeRowView | null = null) => setDoing({ what, row })
  const done = () => {
    setDoing(null)
    void refresh()
  }
  const close = () => setDoing(null)
  // The list of rows closes by itself after the choice that leads on.
  const closeRows = () => setDoing((current) => (current?.row ? current : null))
  const allRows = async () => {
    for (let page = await more(); page && page.next !== null;) page = await more(page)
  }
  const canObject = notice.running && items.length > 0
  const action = canObject && (
    <View className="notice-buttons">
      <Button look="primary" block onTap={() => begin('object')}>
        有不对的，提异议
      </Button>
      {ofOffice && (
        <Button block onTap={() => begin('enter')}>
          登记别人提的异议
        </Button>
      )}
    </View>
  )
  return (
    <Screen title="公示" spoken action={action || undefined}>
      <View className={noticeSheetClass}>
        <NoticeBody
          notice={notice}
          rows={items}
          objections={objections}
          today={today}
          onRow={canObject ? (row) => begin('object', row) : null}
        />
      </View>
      {hasMore && (
        <Button block busy={loadingMore && '正在取'} onTap={() => void more()}>
          看更多
        </Button>
      )}
      {ofOffice && (
        <Button block icon="list" onTap={() => openPage('objections', { office: notice.officeId })}>
          看收到的异议
        </Button>
      )}
      {ofOffice && notice.running && <NoticeFile notice={notice} />}
      <NoticeTools share={share} before={allRows} />
      {doing && !doing.row && (
        <RowSheet rows={items} onChoose={(row) => begin(doing.what, row)} onClose={closeRows} />
      )}
      {doing?.what === 'object' && doing.row && (
        <ObjectSheet notice={notice} row={doing.row} onDone={done} onClose={close} />
      )}
      {doing?.what === 'enter' && doing.row && (
        <EnterSheet notice={notice} row={doing.row} today={today} onDone={done} onClose={close} />
      )}
    </Screen>
  )
}
