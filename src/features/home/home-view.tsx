import { useState } from 'react'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { reviewOffices } from '@/services/routes/desks'
import { isKnownHere } from '@/services/calls/known-here'
import { refreshMyClaims, useMyClaims } from '@/services/claim/my-claims'
import { useConnected } from '@/services/phone/network'
import { mainHotlines } from '@/services/claim/policy'
import { openPage } from '@/services/routes/routes'
import { refreshSession, todayOf, useSession } from '@/services/calls/session'
import { Card } from '@/ui/display/card'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { Hotline } from '@/ui/display/hotline'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { useBundleCount } from './bundle-count'
import { DeadlineList } from './deadline-list'
import { useDeskCounts } from './desk-counts'
import { DeskList } from './desk-list'
import { useEnterpriseCount } from './enterprise-count'
import { HomeTrouble } from './home-trouble'
import { MatterList } from './matter-list'
import { MeasureCard } from './measure-card'
import { liveClaimOf, mineFirst, offersOf } from './offer'
import { ServiceGroups } from './service-groups'

/** What waits for me, what I can do here, what is over soon, and whom to call. */
export function HomeView() {
  const online = useConnected()
  const { session, trouble: sessionTrouble } = useSession()
  const { claims, trouble } = useMyClaims()
  const grants = session?.grants ?? []
  const desks = useDeskCounts(reviewOffices(grants).map(({ organisationId }) => organisationId))
  const enterprises = useEnterpriseCount(grants)
  const bundles = useBundleCount(grants)
  const refresh = () =>
    Promise.all([refreshSession(), refreshMyClaims(), desks.again(), enterprises.again(), bundles.again()])
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))

  const [isKnown] = useState(isKnownHere)
  const problem = trouble ?? sessionTrouble
  const awaitsClaims = claims === null && !problem && isKnown
  const today = todayOf(session)
  const matters = claims ?? []
  return (
    <Screen title="留工通" width="hub">
      <OfflineBar offline={!online} text="现在没有网。下面是上次看到的内容。" />
      <Columns shape="main-first">
        <Column>
          {problem && (
            <HomeTrouble problem={problem} empty={claims === null} onRetry={() => void refresh()} />
          )}
          {grants.length > 0 && (
            <DeskList
              grants={grants}
              counts={desks.counts}
              enterprises={enterprises.waiting}
              bundled={bundles.waiting}
            />
          )}
          <MatterList claims={matters} today={today} />
          <ServiceGroups />
          <SectionTitle>申请补贴</SectionTitle>
          {awaitsClaims && <LoadingSkeleton cards={1} />}
          {!awaitsClaims &&
            mineFirst(offersOf(session?.open ?? null), grants).map((offer) => (
              <MeasureCard
                key={`${offer.packId} ${offer.measureId}`}
                offer={offer}
                today={session?.today ?? null}
                live={liveClaimOf(offer, matters, grants)}
                grants={grants}
              />
            ))}
        </Column>
        <Column>
          <DeadlineList claims={matters} today={today} />
          <SectionTitle>有事打电话问</SectionTitle>
          <Card flush>
            {mainHotlines.map((hotline) => (
              <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
            ))}
            <Row icon="question" label="常见问题、各区工会电话" onTap={() => openPage('help')} />
          </Card>
        </Column>
      </Columns>
    </Screen>
  )
}
