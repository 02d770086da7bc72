import { View } from '@tarojs/components'
import { sentencesOf } from '@/services/words/error-sentences'
import { instantWords } from '@/services/words/day-words'
import { openPage } from '@/services/routes/routes'
import { sessionStore, todayOf } from '@/services/calls/session'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { unbroken } from '@/ui/foundation/unbroken'
import { measureWords, messageWords, numberWords, placeOfMessage } from '@/services/words/message-words'
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
                        [instantWords(message.at, today), numberWords(message), measureWords(message)]
                          .filter(Boolean)
                          .join(' · '),
                      )}
                    </View>
                  </>
                }
                onTap={() => {
                  const { route, id } = placeOfMessage(message)
                  openPage(route, id === undefined ? {} : { id })
                }}
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
