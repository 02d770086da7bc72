import { View } from '@tarojs/components'
import { sentencesOf } from '@/services/words/error-sentences'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { copy } from '@/ui/feedback/copy'
import { Disclosure } from '@/ui/display/disclosure'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { ClaimData } from './claim-data'
import { accountLines, dataText, messageLines } from './data-words'
import { objectionLines } from './objection-lines'
import { useMyData } from './use-my-data'

const title = '我的信息'

/** Everything that is kept about the person: to read, to copy, and to delete where the rules allow. */
export function MyDataView() {
  const { data, trouble, refresh } = useMyData()
  if (!data) {
    const words = trouble && sentencesOf(trouble)
    return (
      <Screen title={title}>
        {trouble && words ? (
          <ErrorState title={words.happened} advice={words.whatToDo} kept="" {...waysOn(trouble, refresh)} />
        ) : (
          <LoadingSkeleton cards={3} />
        )}
      </Screen>
    )
  }
  const account = accountLines(data)
  const messages = messageLines(data.messages)
  const objections = objectionLines(data.objections)
  const action = (
    <Button look="primary" icon="list" block onTap={() => copy(dataText(data), '复制好了，可以粘贴到别处')}>
      全部复制下来
    </Button>
  )
  return (
    <Screen title={title} action={action}>
      <View>
        这是系统里存的您的全部信息：账号、申请、车票、收钱的卡、打款、提的异议、消息，还有谁看过。号码只显示一部分，怕手机丢了被人看到。车票照片在申请的进度页里看。
      </View>
      {account.length > 0 && (
        <>
          <SectionTitle>账号</SectionTitle>
          <Card flush>
            {account.map(({ label, value }) => (
              <Row key={`${label} ${value}`} label={label} value={value} />
            ))}
          </Card>
        </>
      )}
      <SectionTitle>申请</SectionTitle>
      {data.claims.length === 0 && <EmptyState icon="ticket" title="没有存您的申请" />}
      {data.claims.map((claim, index) => (
        <ClaimData key={claim.id} claim={claim} name={`申请 ${index + 1} `} onErased={() => void refresh()} />
      ))}
      {objections.length > 0 && (
        <>
          <SectionTitle>公示异议</SectionTitle>
          <Card>
            <Disclosure label={`您提的异议（${objections.length} 条）`} openLabel="收起异议">
              {objections.map(({ label, value }, index) => (
                <Row key={`${index} ${label}`} label={label} note={value} />
              ))}
            </Disclosure>
          </Card>
        </>
      )}
      <SectionTitle>消息</SectionTitle>
      <Card>
        <Disclosure label={`发给您的消息（${messages.length} 条）`} openLabel="收起消息">
          {messages.length === 0 && <View>还没有发过。</View>}
          {messages.map(({ label, value }, index) => (
            <Row key={`${index} ${label}`} label={label} note={value} />
          ))}
        </Disclosure>
      </Card>
    </Screen>
  )
}
