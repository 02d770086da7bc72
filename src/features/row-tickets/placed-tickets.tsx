import { useState } from 'react'
import { View } from '@tarojs/components'
import { yuanText, type Cents } from '@domain/money'
import type { PartOf } from '@domain/procedure/part'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { ticketLine } from './row-ticket-words'
import type { PlacedTicket } from './ticket-store'
import { openAgain } from './ticket-work'

interface Props {
  claimId: string
  roster: PartOf<'roster'>
  placed: readonly PlacedTicket[]
}

const shownFirst = 10

/** The tickets that were put to their persons just now, each of which can be taken off again. */
export function PlacedTickets({ claimId, roster, placed }: Props) {
  const [all, setAll] = useState(false)
  const [busy, setBusy] = useState<string | null>(null)
  if (placed.length === 0) return null
  const off = async (one: PlacedTicket) => {
    if (busy !== null) return
    setBusy(one.ticket.id)
    try {
      await openAgain(claimId, roster, one)
    } catch (caught) {
      showToast(troubleText(troubleOf(caught)))
    } finally {
      setBusy(null)
    }
  }
  return (
    <>
      <SectionTitle>{`刚放好的 ${placed.length} 张`}</SectionTitle>
      <Card>
        {(all ? placed : placed.slice(0, shownFirst)).map((one) => (
          <View key={one.ticket.id} className="row-ticket__placed">
            <Row
              icon="check-circle"
              label={one.name}
              value={one.total === null ? undefined : `${yuanText(one.total as Cents)} 元`}
              note={ticketLine(one.ticket)}
            />
            <Button look="text" label={`把${one.name}的这张拿下来`} onTap={() => void off(one)}>
              不是，拿下来
            </Button>
          </View>
        ))}
        {!all && placed.length > shownFirst && (
          <Button look="text" icon="arrow-down" onTap={() => setAll(true)}>
            {`看全部 ${placed.length} 张`}
          </Button>
        )}
      </Card>
    </>
  )
}
