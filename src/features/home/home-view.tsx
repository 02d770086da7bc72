import { useEffect, useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { isLive } from '@domain/application/stage'
import { sentencesOf } from '@/services/error-sentences'
import { isKnownHere } from '@/services/known-here'
import { useConnected } from '@/services/network'
import { mainHotlines } from '@/services/policy'
import { openPage } from '@/services/routes'
import { refreshSession, todayOf, useSession } from '@/services/session'
import { Card } from '@/ui/card'
import { ErrorState } from '@/ui/error-state'
import { Hotline } from '@/ui/hotline'
import { LoadingSkeleton } from '@/ui/loading-skeleton'
import { Notice } from '@/ui/notice'
import { OfflineBar } from '@/ui/offline-bar'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { SectionTitle } from '@/ui/section-title'
import { CheckCard } from './check-card'
import { MatterCard } from './matter-card'
import { MeasureCard } from './measure-card'
import { myClaimsStore, refreshMyClaims } from './my-claims-store'

/** What can I do now: my open matter first, then what there is to apply for. */
export function HomeView() {
  const online = useConnected()
  const { session, trouble: sessionTrouble } = useSession()
  const { claims, trouble } = myClaimsStore()
  useEffect(() => void refreshMyClaims(), [])
  useDidShow(() => void refreshMyClaims())
  const refresh = () => Promise.all([refreshSession(), refreshMyClaims()])
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))

  const [isKnown] = useState(isKnownHere)
  const problem = trouble ?? sessionTrouble
  const awaitsClaims = claims === null && !problem && isKnown
  const today = todayOf(session)
  const matters = claims ?? []
  const live = matters.find((claim) => isLive(claim.stage))
  const isStaff = (session?.grants.length ?? 0) > 0
  return (
    <Screen title="留工通">
      <OfflineBar offline={!online} text="现在没有网。下面是上次看到的内容。" />
      {isStaff && (
        <Card flush>
          <Row
            icon="list"
            label="工作人员入口"
            note={session?.grants.map((grant) => grant.organisationName).join('、')}
            onTap={() => openPage('staffQueue')}
          />
        </Card>
      )}
      {claims === null && problem && (
        <ErrorState
          title={sentencesOf(problem).happened}
          advice={sentencesOf(problem).whatToDo}
          kept=""
          hotline={mainHotlines[0]}
          onRetry={() => void refresh()}
        />
      )}
      {claims !== null && problem && problem.code !== 'offline' && (
        <Notice tone="warn" action={{ label: '再试一次', onTap: () => void refresh() }}>
          {sentencesOf(problem).happened}，下面是上次看到的内容。
        </Notice>
      )}
      {matters.map((claim) => (
        <MatterCard key={claim.id} claim={claim} today={today} />
      ))}
      <CheckCard />
      {awaitsClaims && <LoadingSkeleton cards={1} />}
      {!awaitsClaims && <MeasureCard today={session?.today ?? null} live={live ?? null} />}
      <SectionTitle>有事打电话问</SectionTitle>
      <Card flush>
        {mainHotlines.map((hotline) => (
          <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
        ))}
        <Row icon="question" label="常见问题、各区工会电话" onTap={() => openPage('help')} />
      </Card>
    </Screen>
  )
}
