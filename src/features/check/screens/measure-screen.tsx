import { View } from '@tarojs/components'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { CalculatorCard } from '../amounts/calculator'
import { calculatorsOf } from '../amounts/calculator-words'
import { ClaimButton } from '../verdict/claim-button'
import { ConditionList } from '../reasons/condition-list'
import { HotlineList } from '../applying/hotline-list'
import { LinkList } from '../applying/link-list'
import { MeasureHead } from './measure-head'
import { resultOfMeasure } from '../verdict/measure-result'
import '../applying/measure-screen.scss'
import { openCheck } from '../answering/open-check'
import { OpenPoints } from '../reasons/open-points'
import { PaperList } from '../applying/paper-list'
import { paperKey } from '../applying/papers-store'
import { paperViews } from '../applying/paper-views'
import { PlaceList } from '../applying/place-list'
import { packName } from '../answering/packs'
import { clauseOf } from '../reasons/reason-views'
import { EnterpriseRow } from '../applying/enterprise-row'
import { askersOf } from './catalogue-search'
import { ShareButton } from '../applying/share-button'
import { StepList } from '../applying/step-list'
import { useCheck, type Check } from '../answering/use-check'
import { useShare } from '@/services/routes/use-share'
import { useToday } from '../answering/use-today'
import type { Measure } from '@domain/policy/pack/measure'

interface Props {
  packId: string | undefined
  measureId: string
}

/** One measure: who, how much, until when, with what, how, where, and whom to call. */
export function MeasureScreen({ packId, measureId }: Props) {
  useToday()
  const check = useCheck(packId)
  const measure = check.pack.measures.find(({ id }) => id === measureId)
  if (measure) return <KnownMeasure check={check} measure={measure} />
  return (
    <Screen title="政策">
      <EmptyState title="没有找到这项政策" text="可能换了名字。请到全部政策里找找。">
        <Button look="primary" onTap={() => openPage('catalogue')}>
          看全部政策
        </Button>
      </EmptyState>
    </Screen>
  )
}

function KnownMeasure({ check, measure }: { check: Check; measure: Measure }) {
  const { pack, facts, kept, today } = check
  const result = resultOfMeasure(check, measure)
  const { decision, canAsk } = result
  const judged = kept.order.length > 0
  const share = useShare({
    title: `${measure.title}：${pack.city}`,
    route: 'measure',
    parameters: { pack: pack.id, id: measure.id },
  })
  const ask = canAsk && (
    <Button block onTap={() => openCheck(pack.id, { for: measure.id })}>
      {judged ? '还差几题，接着答' : '查一查我符不符合'}
    </Button>
  )
  return (
    <Screen title={measure.title} spoken>
      <View>{packName(pack)}</View>
      <MeasureHead check={check} result={result} judged={judged} />
      <ClaimButton check={check} measureId={measure.id} verdict={decision.verdict} />
      {ask}
      {calculatorsOf(pack, measure).map((calculator) => (
        <CalculatorCard
          key={calculator.question.id}
          pack={pack}
          measure={measure}
          calculator={calculator}
          today={today}
        />
      ))}
      <SectionTitle>谁能办</SectionTitle>
      <Card flush>
        <Row icon="people" label={measure.forWhom.words} note={measure.byReference?.words} />
        <ConditionList condition={measure.conditions} />
      </Card>
      <PaperList storeKey={paperKey(pack.id, measure.id)} {...paperViews(measure, decision)} />
      <StepList pack={pack} measure={measure} today={today} />
      {askersOf(measure)?.includes('enterprise') && (
        <Card flush>
          <EnterpriseRow packId={pack.id} />
        </Card>
      )}
      {measure.forms.length > 0 && (
        <>
          <SectionTitle>要填的表</SectionTitle>
          <Card flush>
            {measure.forms.map(({ title, note }) => (
              <Row key={title} icon="document" label={title} note={note} />
            ))}
          </Card>
        </>
      )}
      <PlaceList places={measure.places} />
      <LinkList links={measure.links} />
      {measure.notes.length > 0 && (
        <>
          <SectionTitle>要注意</SectionTitle>
          <Card flush>
            {measure.notes.map(({ text }) => (
              <Row key={text} icon="info" label={text} />
            ))}
          </Card>
        </>
      )}
      <OpenPoints measure={measure} />
      <HotlineList hotlines={measure.hotlines} facts={facts} />
      <Card flush>
        <Row icon="document" label="出处" note={clauseOf(pack, measure.clause)} />
      </Card>
      <ShareButton share={share}>把这项政策发给别人</ShareButton>
    </Screen>
  )
}
