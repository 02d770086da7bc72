import { View } from '@tarojs/components'
import { sentencesOf } from '@/services/error-sentences'
import { instantWords } from '@/services/day-words'
import { openPage } from '@/services/routes'
import { sessionStore, todayOf } from '@/services/session'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { LoadingSkeleton } from '@/ui/loading-skeleton'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { unbroken } from '@/ui/unbroken'
import { messageWords, numberWords } from '@/services/message-words'
import { useInbox } from './use-inbox'

/** What was told to me, each leading to its claim. */
export function InboxView() {
  const { messages, trouble, hasMore, loadingMore, more, refresh } = useInbox()
  const today = todayOf(sessionStore((state) => state.session))
  const words = trouble && sentencesOf(trouble)
  return (
    <Screen title="消息">
      {messages === null && !words && <LoadingSkeleton cards={3} lines={2} />}
      {messages === null && words && (
        <ErrorState title={words.happened} advice={words.whatToDo} kept="" onRetry={() => void refresh()} />
      )}
      {messages !== null && words && (
        <Notice tone="warn" action={{ label: '再试一次', onTap: () => void refresh() }}>
          {words.happened}，下面是刚才看到的消息。
        </Notice>
      )}
      {messages?.length === 0 && (
        <EmptyState icon="bell" title="还没有消息" text="申请有了进展，会在这里告诉您。" />
      )}
      {messages && messages.length > 0 && (
        <Card flush>
          {messages.map((message) => {
            const { title, text, icon } = messageWords(message)
            return (
              <Row
                key={message.id}
                icon={icon}
                label={title}
                note={
                  <>
                    <View>{text}</View>
                    <View>
                      {unbroken(
                        [instantWords(message.at, today), numberWords(message)].filter(Boolean).join(' · '),
                      )}
                    </View>
                  </>
                }
                onTap={() =>
                  message.claimId === null
                    ? openPage('staffQueue')
                    : openPage('claimStatus', { id: message.claimId })
                }
              />
            )
          })}
        </Card>
      )}
      {hasMore && (
        <Button block busy={loadingMore && '正在取'} onTap={() => void more()}>
          看更早的消息
        </Button>
      )}
    </Screen>
  )
}
