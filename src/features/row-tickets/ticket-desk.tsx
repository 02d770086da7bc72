import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { PartOf } from '@domain/procedure/part'
import { photoButtons } from '@/services/photos/photo-source'
import { watchNetwork } from '@/services/phone/network'
import { goBack } from '@/services/routes/routes'
import { retryOfflineUploads } from '@/services/uploads/upload-queue'
import { useFiles } from '@/services/uploads/use-files'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { SectionTitle } from '@/ui/display/section-title'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { PhotoButtons } from '@/ui/photos/photo-buttons'
import { OpenTicketCard } from './open-ticket-card'
import { PlacedTickets } from './placed-tickets'
import { TicketsComing } from './tickets-coming'
import { ticketStore } from './ticket-store'
import { goOn, openRowTickets, photographRowTickets, showMore } from './ticket-work'

interface Props {
  claimId: string
  roster: PartOf<'roster'>
  today: Day
  title: string
}

/** Photographing tickets, those that somebody has to look at, and those that were put to their persons. */
export function TicketDesk({ claimId, roster, today, title }: Props) {
  const { open, placed, count, next, trouble } = ticketStore()
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const fileOf = useFiles(
    claimId,
    open.map(({ photoId }) => photoId),
    true,
  )
  useEffect(() => {
    void openRowTickets(claimId, roster)
    return watchNetwork((connected) => {
      if (!connected) return
      retryOfflineUploads()
      goOn(claimId, roster)
    })
  }, [claimId, roster])

  return (
    <Screen
      title={title}
      action={
        <Button look="primary" block onTap={goBack}>
          {open.length > 0 ? `先这样（还有 ${open.length} 张没放好）` : '放好了，回去'}
        </Button>
      }
    >
      <Card>
        <View>
          把员工来长春的车票都拍上，一次能选好几张。系统按票上的姓名和身份证号，放到名册里各人名下，票价和日期自动填好。
        </View>
        <PhotoButtons
          what="车票"
          buttons={photoButtons}
          onTake={(place) => void photographRowTickets(place).then(setLeftOut)}
        />
        <TicketsComing />
        <View className="row-tickets-count">{`已经放好 ${count} 张`}</View>
      </Card>
      {leftOut.map((text) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      {trouble && (
        <Notice tone="warn" title="没认完" action={{ label: '接着认', onTap: () => goOn(claimId, roster) }}>
          {`${troubleText(trouble)}照片都在。`}
        </Notice>
      )}
      {open.length > 0 && <SectionTitle>{`要您看一眼的 ${open.length} 张`}</SectionTitle>}
      {open.map(({ photoId, view }) => (
        <OpenTicketCard
          key={view.ticket.id}
          claimId={claimId}
          roster={roster}
          photoId={photoId}
          view={view}
          file={fileOf(photoId)}
          alone={open.filter((other) => other.photoId === photoId).length === 1}
          today={today}
        />
      ))}
      {next && (
        <Button block icon="arrow-down" onTap={() => void showMore(claimId, roster)}>
          看以前没放好的票
        </Button>
      )}
      <PlacedTickets claimId={claimId} roster={roster} placed={placed} />
    </Screen>
  )
}
