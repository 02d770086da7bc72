import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { openPage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { unbroken } from '@/ui/foundation/unbroken'
import { nearDeadlines } from './near-deadlines'
import './deadline-list.scss'

interface Props {
  claims: readonly ClaimSummary[]
  today: Day
}

/** What is over soon, each leading to where something can be done about it. */
export function DeadlineList({ claims, today }: Props) {
  const near = nearDeadlines(claims, today)
  if (near.length === 0) return null
  return (
    <>
      <SectionTitle>快截止的</SectionTitle>
      <Card flush>
        {near.map(({ key, title, until, note, route, parameters }) => (
          <Row
            key={key}
            icon="calendar"
            label={title}
            note={
              <>
                <View className="deadline-list__until">{unbroken(until)}</View>
                {note && <View>{note}</View>}
              </>
            }
            onTap={() => openPage(route, parameters)}
          />
        ))}
      </Card>
    </>
  )
}
