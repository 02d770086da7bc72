import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { AnswerList } from '../asking/answer-list'
import { audienceOf } from '../answering/audience'
import { choosePack } from '../answering/check-store'
import { KeepOffer } from '../keeping/keep-offer'
import { KeepRow } from '../keeping/keep-row'
import { MeasureRows } from './measure-rows'
import { openCheck } from '../answering/open-check'
import { packName, packOf } from '../answering/packs'
import { PrivacyLine } from '../keeping/privacy-line'
import { ResultGroupView } from './result-group'
import { resultGroups } from '../verdict/result-groups'
import { EnterpriseRow } from '../applying/enterprise-row'
import { ShareButton } from '../applying/share-button'
import { TotalCard } from './total-card'
import { useCheck } from '../answering/use-check'
import { useFreshTop } from './use-fresh-top'
import { useShare } from '@/services/routes/use-share'

interface Props {
  /** Named by a link that was shared. */
  packId: string | undefined
}

/** What the answers come to: the total, then every measure of the pack. */
export function ResultsScreen({ packId }: Props) {
  useEffect(() => {
    if (packId !== undefined) choosePack(packOf(packId).id)
  }, [packId])
  const check = useCheck()
  const { pack, kept, facts, result } = check
  useFreshTop(kept)
  const share = useShare({
    title: `查一查：${packName(pack)}，能领什么`,
    route: 'checkResults',
    parameters: { pack: pack.id },
  })
  const none = kept.order.length === 0
  const label = none ? '开始查' : `接着答，最多还有 ${result.next?.mostLeft ?? 0} 题`
  const action = result.next && (
    <Button look="primary" block onTap={() => openCheck(pack.id)}>
      {label}
    </Button>
  )
  return (
    <Screen title="查到的结果" action={action} spoken>
      <View>{packName(pack)}</View>
      <KeepOffer check={check} />
      {none ? (
        <Notice tone="info">还没有回答。答几道题，就知道哪些能领。</Notice>
      ) : (
        <TotalCard check={check} />
      )}
      <AnswerList check={check} />
      <KeepRow check={check} />
      <PrivacyLine packId={pack.id} canClear={!none} />
      {none ? (
        <MeasureRows packId={pack.id} measures={pack.measures} note={({ summary }) => summary} />
      ) : (
        resultGroups(check).map((group) => <ResultGroupView key={group.kind} check={check} group={group} />)
      )}
      <SectionTitle>还可以</SectionTitle>
      <Card flush>
        {audienceOf(facts) !== 'worker' && <EnterpriseRow packId={pack.id} />}
        <Row icon="list" label="看全部政策" onTap={() => openPage('catalogue', { pack: pack.id })} />
      </Card>
      <ShareButton share={share}>
        {audienceOf(facts) === 'worker' ? '把“查一查”发给工友' : '把“查一查”发给同事'}
      </ShareButton>
    </Screen>
  )
}
