import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { Ticket } from '@domain/ticket/ticket'
import type { TicketAsRead } from '@contract/views'
import { Notice } from '@/ui/notice'
import { readDifferences, readDoubts } from './read-differences'

interface Props {
  ticket: Ticket
  read: TicketAsRead
  today: Day
}

/** What was read off the photo beside what the worker entered. A machine reads wrongly too: the reviewer looks. */
export function AsRead({ ticket, read, today }: Props) {
  const lines = [...readDifferences(ticket, read, today), ...readDoubts(read)]
  if (lines.length === 0) return <Notice tone="ok">和照片或文件上自动读到的一样</Notice>
  return (
    <Notice tone="warn" title="和照片或文件上自动读到的有出入，请看一眼">
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </Notice>
  )
}
