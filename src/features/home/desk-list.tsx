import { desksOf, reviewOffices } from '@/services/desks'
import { openPage } from '@/services/routes'
import type { Session } from '@/services/session'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { SectionTitle } from '@/ui/section-title'
import { deskWords, type DeskCount } from './desk-words'

interface Props {
  grants: Session['grants']
  counts: Readonly<Record<string, DeskCount>>
}

/** Where staff work: each office's claims with how many wait, and the other desks. */
export function DeskList({ grants, counts }: Props) {
  const offices = reviewOffices(grants)
  return (
    <>
      <SectionTitle>等您办的</SectionTitle>
      <Card flush>
        {offices.map(({ organisationId, organisationName }) => {
          const count = counts[organisationId]
          return (
            <Row
              key={organisationId}
              icon="list"
              label="核对申请"
              value={count && deskWords(count)}
              strong={count !== undefined && count.waiting > 0}
              note={organisationName}
              onTap={() =>
                openPage('staffQueue', offices.length > 1 ? { office: organisationId } : undefined)
              }
            />
          )
        })}
        {desksOf(grants)
          .filter(({ route }) => route !== 'staffQueue')
          .map(({ route, name, note, icon }) => (
            <Row key={route} icon={icon} label={name} note={note} onTap={() => openPage(route)} />
          ))}
      </Card>
    </>
  )
}
