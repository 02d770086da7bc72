import { useState } from 'react'
import { getsBundles, makesBundles } from '@/services/procedure/desk-words'
import { openPage } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { todayOf, useSession } from '@/services/calls/session'
import { usePrinting } from '@/services/printing/use-printing'
import { sentencesOf } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { Screen } from '@/ui/layout/screen'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { BundleCard } from './bundle-card'
import { useBundles } from './use-bundles'
import { WaitingCard } from './waiting-card'

/** What a district hands to the city in bundles, and what the city got. */
export function BundlesScreen() {
  const { session, trouble: noSession } = useSession()
  const today = todayOf(session)
  const offices = (session?.grants ?? []).filter(({ role }) => makesBundles(role) || getsBundles(role))
  const [chosen, setChosen] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  const office = offices.find(({ organisationId }) => organisationId === chosen) ?? offices[0] ?? null
  const makes = office !== null && makesBundles(office.role)
  const { waiting, bundles, hasMore, loadMore, trouble, again } = useBundles(office?.organisationId ?? null)
  const printing = usePrinting()
  const failed = session === null ? noSession : trouble
  if (waiting === null || bundles === null)
    return (
      <Screen title="报送">
        {failed ? (
          <ErrorState
            title={sentencesOf(failed).happened}
            advice={sentencesOf(failed).whatToDo}
            kept=""
            {...waysOn(failed, again)}
          />
        ) : (
          <LoadingSkeleton cards={2} lines={4} />
        )}
      </Screen>
    )
  const made = (number: number) => {
    showToast(`报上去了，是第 ${number} 批`)
    void again()
  }
  const several = offices.length > 1
  return (
    <Screen title="报送" width="hub">
      {office && (
        <SectionTitle
          end={
            several ? (
              <Button look="text" icon="building" onTap={() => setChoosing(true)}>
                换一个单位
              </Button>
            ) : undefined
          }
        >
          {office.organisationName}
        </SectionTitle>
      )}
      {trouble && <Notice tone="warn">{`${sentencesOf(trouble).happened}，下面是刚才看到的`}</Notice>}
      <Columns>
        {makes && (
          <Column>
            <SectionTitle>等着报送的</SectionTitle>
            {waiting.every(({ claims }) => claims.length === 0) && (
              <EmptyState
                icon="send"
                title="没有等着报送的"
                text="审过、公示过的申请会出现在这里，凑成一批再报。"
              />
            )}
            {waiting
              .filter(({ claims }) => claims.length > 0)
              .map((one) => (
                <WaitingCard
                  key={`${one.packId} ${one.measureId} ${one.claims.map(({ claimId }) => claimId).join(' ')}`}
                  waiting={one}
                  organisationId={office.organisationId}
                  today={today}
                  onMade={made}
                />
              ))}
          </Column>
        )}
        <Column>
          <SectionTitle>{makes ? '报过的' : '收到的'}</SectionTitle>
          {bundles.length === 0 && (
            <EmptyState
              icon="document"
              title={makes ? '还没有报过' : '还没有收到'}
              text={makes ? '报过的一批一批都在这里，能打汇总表。' : '区里报来的一批一批都在这里。'}
            />
          )}
          {bundles.map((bundle) => (
            <BundleCard key={bundle.id} bundle={bundle} showsOffice={!makes} printing={printing} />
          ))}
          {hasMore && (
            <Button block onTap={() => void loadMore()}>
              再看一些
            </Button>
          )}
          {!makes && office && (
            <Card flush>
              <Row
                icon="list"
                label="去待办看这些申请"
                note="一家一家审，也能批量办"
                onTap={() => openPage('staffQueue', { office: office.organisationId })}
              />
            </Card>
          )}
        </Column>
      </Columns>
      <OptionSheet
        open={choosing}
        title="换一个单位"
        options={offices.map(({ organisationId, organisationName }) => ({
          value: organisationId,
          label: organisationName,
        }))}
        value={office?.organisationId}
        onChoose={setChosen}
        onClose={() => setChoosing(false)}
      />
    </Screen>
  )
}
