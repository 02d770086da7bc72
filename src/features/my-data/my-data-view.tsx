import { View } from '@tarojs/components'
import { sentencesOf } from '@/services/error-sentences'
import { waysOn } from '@/services/ways-on'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { copy } from '@/ui/copy'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { LoadingSkeleton } from '@/ui/loading-skeleton'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { SectionTitle } from '@/ui/section-title'
import { accountLines, claimLines, dataText } from './data-words'
import { EraseButton } from './erase-button'
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
  const action = (
    <Button look="primary" icon="list" block onTap={() => copy(dataText(data), '复制好了，可以粘贴到别处')}>
      全部复制下来
    </Button>
  )
  return (
    <Screen title={title} action={action}>
      <View>这是系统里存的您的全部信息。号码只显示一部分，怕手机丢了被人看到。</View>
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
        <Card key={claim.id}>
          {claimLines(claim).map(({ label, value }) => (
            <Row key={label} label={label} value={value} />
          ))}
          {claim.erasable ? (
            <EraseButton claim={claim} name={`申请 ${index + 1} `} onDone={() => void refresh()} />
          ) : (
            <View>
              {claim.stage === 'draft'
                ? '没提交的草稿，在填写的页面里随时能删。'
                : '这份要留作发钱的凭据，现在不能删。撤回的、没通过的可以删。'}
            </View>
          )}
        </Card>
      ))}
    </Screen>
  )
}
