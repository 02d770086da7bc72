import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RosterView } from '@contract/roster-views'
import { useAskingAgain } from '@/services/calls/use-answer'
import { useConnected } from '@/services/phone/network'
import { openPage } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { sentencesOf } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { Button } from '@/ui/inputs/button'
import { ChoiceChips } from '@/ui/inputs/choice-chips'
import { SearchBox } from '@/ui/inputs/search-box'
import { Screen } from '@/ui/layout/screen'
import { RemoveBad } from './remove-bad'
import { RosterLine } from './roster-line'
import { isRosterOpen } from '../shared/roster-open'
import { RosterPages } from './roster-pages'
import { countWords, filtersOf } from '../shared/roster-words'
import { useRosterClaim } from '../shared/use-roster-claim'
import { useRosterPage } from './use-roster-page'
import '../shared/roster.scss'

interface Props {
  claimId: string
  view: RosterView
}

const emptyWords: Partial<Record<RosterView, string>> = {
  bad: '没有要改的人了',
  notCounted: '没有按规定不算的人',
  flagged: '没有有提醒的人',
  named: '没有退回的人',
}

/** The persons of a roster, with what is to be mended at each; a tap opens one. */
export function RosterPage({ claimId, view: wanted }: Props) {
  const [view, setView] = useState(wanted)
  const [search, setSearch] = useState('')
  const { claim, part, trouble: claimTrouble, again: claimAgain } = useRosterClaim(claimId)
  const list = useRosterPage(claimId, view, search.trim())
  const online = useConnected()
  useAskingAgain(list.again)
  const openRow = useCallback(
    (rowId: string) =>
      openPage('rosterRow', { id: claimId, row: rowId, ...(view === 'bad' ? { view } : {}) }),
    [claimId, view],
  )
  const turn = (go: () => void) => () => {
    go()
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const trouble = claimTrouble ?? (list.page === null ? list.trouble : null)
  if (trouble) {
    const { happened, whatToDo } = sentencesOf(trouble)
    const retry = () => Promise.all([claimAgain(), list.again()])
    return (
      <Screen title="员工名册">
        <ErrorState title={happened} advice={whatToDo} {...waysOn(trouble, retry)} />
      </Screen>
    )
  }
  const tally = list.tally
  if (!claim || !part || !tally) {
    return (
      <Screen title="员工名册">
        <LoadingSkeleton cards={4} />
      </Screen>
    )
  }
  const open = isRosterOpen(claim)
  const rows = list.page?.rows ?? null
  const action = open ? (
    <Button look="primary" block icon="plus" onTap={() => openPage('rosterRow', { id: claimId })}>
      添一个人
    </Button>
  ) : undefined
  return (
    <Screen title={part.label} action={action}>
      <OfflineBar offline={!online} text="现在没有网，下面是刚才看到的。连上网再改。" />
      <View className="roster__total">{`${tally.rows} 人`}</View>
      <View className="roster__where">{countWords(tally)}</View>
      <ChoiceChips label="看哪些人" choices={filtersOf(tally, claim)} value={view} onChange={setView} />
      {tally.rows > 0 && <SearchBox label="姓名，或证件号后几位" value={search} onChange={setSearch} />}
      {list.trouble && <Notice tone="warn">{sentencesOf(list.trouble).happened}，下面是刚才看到的。</Notice>}
      {rows === null && <LoadingSkeleton cards={4} lines={2} />}
      {rows?.length === 0 && (
        <EmptyState
          icon={view === 'bad' ? 'check-circle' : 'people'}
          title={search.trim() !== '' ? `没找到“${search.trim()}”` : (emptyWords[view] ?? '名册里还没有人')}
          text={search.trim() !== '' ? '换个名字，或者证件号后四位再找。' : ''}
        />
      )}
      {rows !== null && rows.length > 0 && (
        <Card flush>
          {rows.map((row) => (
            <RosterLine key={row.id} row={row} part={part} onOpen={openRow} />
          ))}
        </Card>
      )}
      {rows !== null && (
        <RosterPages
          first={list.first}
          shown={rows.length}
          onBefore={list.onBefore && turn(list.onBefore)}
          onNext={list.onNext && turn(list.onNext)}
        />
      )}
      {open && tally.bad > 0 && (view === 'bad' || view === 'all') && (
        <RemoveBad claimId={claimId} tally={tally} onDone={() => void list.again()} />
      )}
    </Screen>
  )
}
