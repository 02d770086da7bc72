import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RowTicketView } from '@contract/roster-ticket-calls'
import type { Day } from '@domain/calendar/day'
import type { PartOf } from '@domain/procedure/part'
import { ticketsOfOneRow } from '@domain/roster/row'
import type { Ticket } from '@domain/ticket/record/ticket'
import { troubleOf } from '@/services/calls/call-failure'
import { fileKindOf } from '@/services/phone/open-file'
import { removeFilesLater } from '@/services/uploads/remove-later'
import type { ShownFile } from '@/services/uploads/upload-store'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { Tappable } from '@/ui/foundation/tappable'
import { Button } from '@/ui/inputs/button'
import { FileFace } from '@/ui/photos/file-face'
import { HolderSearch } from './holder-search'
import { isComplete, isHopeless, lookOf } from './placing'
import { placeTicket, type Holder } from './place-ticket'
import { lookWords, ticketLine, travellerWords } from './row-ticket-words'
import { TicketFacts } from './ticket-facts'
import { addOpen, dropOpen } from './ticket-store'
import './row-tickets.scss'

interface Props {
  claimId: string
  roster: PartOf<'roster'>
  photoId: string
  view: RowTicketView
  file: ShownFile
  /** No other ticket of its photo lies open: with the photo nothing else goes. */
  alone: boolean
  today: Day
}

/** A ticket that somebody has to look at: what it says, why, and whose it may be, a tap each. */
export function OpenTicketCard({ claimId, roster, photoId, view, file, alone, today }: Props) {
  const [ticket, setTicket] = useState<Ticket>(view.ticket)
  const [changing, setChanging] = useState(!isComplete(view.ticket))
  const [searching, setSearching] = useState(false)
  const [busy, setBusy] = useState(false)
  const look = lookOf(view)
  const put = async (holder: Holder) => {
    if (busy) return
    if (!isComplete(ticket)) return showToast('先填好票价和日期')
    if (holder.tickets.length >= ticketsOfOneRow) return showToast(`${holder.name}名下的票已经放满了`)
    setBusy(true)
    try {
      await placeTicket(roster, ticket, holder, photoId)
      showToast(`放到${holder.name}名下了`)
    } catch (caught) {
      showToast(troubleText(troubleOf(caught)))
    } finally {
      setBusy(false)
    }
  }
  const remove = () => {
    let isBack = false
    dropOpen(view.ticket.id)
    removeFilesLater([photoId], () => isBack)
    showToast('删掉了', {
      label: '撤销',
      onTap: () => {
        isBack = true
        addOpen({ photoId, view })
      },
    })
  }
  const kind = fileKindOf(file.format)
  return (
    <Card>
      <CardTitle>{travellerWords(view)}</CardTitle>
      <View className="row-ticket__body">
        {kind ? (
          <View className="row-ticket__photo">
            <FileFace kind={kind} />
          </View>
        ) : (
          file.path !== '' && (
            <Tappable
              label="看大图"
              onTap={() => void Taro.previewImage({ current: file.path, urls: [file.path] })}
            >
              <Image className="row-ticket__photo" src={file.path} mode="aspectFill" />
            </Tappable>
          )
        )}
        <View className="row-ticket__text">{ticketLine(ticket) || '票价和日期没认出来'}</View>
      </View>
      <Notice tone="warn">{lookWords(look, view)}</Notice>
      {changing ? (
        <TicketFacts
          ticket={ticket}
          today={today}
          onChange={(changes) => setTicket((known) => ({ ...known, ...changes }))}
        />
      ) : (
        !isHopeless(look) && (
          <Button look="text" icon="edit" onTap={() => setChanging(true)}>
            票价、日期认错了，改一改
          </Button>
        )
      )}
      {!isHopeless(look) && (
        <>
          <View className="row-ticket__ask">是谁的票？点一下就放好</View>
          {view.candidates.map((holder) => (
            <Row
              key={holder.rowId}
              icon="person"
              label={holder.name || '没填姓名'}
              note={`第 ${holder.number} 行 · ${holder.idMask}${holder.rides ? ' · 坐包车来的' : ''}`}
              spoken={`放到${holder.name}名下`}
              onTap={() => void put(holder)}
            />
          ))}
          <Row icon="search" label="在名册里找" onTap={() => setSearching(true)} />
        </>
      )}
      {alone && (
        <Button look="text" icon="trash" onTap={remove}>
          删掉这张照片
        </Button>
      )}
      <HolderSearch
        open={searching}
        claimId={claimId}
        roster={roster}
        onChoose={(holder) => {
          setSearching(false)
          void put(holder)
        }}
        onClose={() => setSearching(false)}
      />
    </Card>
  )
}
