import { View } from '@tarojs/components'
import { desksOf, reviewOffices } from '@/services/routes/desks'
import { openPage, type Route } from '@/services/routes/routes'
import type { Session } from '@/services/calls/session'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { bundleWords, countWords, enterpriseWords, type DeskCounts } from './desk-words'
import './desk-list.scss'

interface Props {
  grants: Session['grants']
  counts: DeskCounts | null
  /** Enterprises that wait to be confirmed; null where that is not known. */
  enterprises: number | null
  /** Claims that wait to be handed on in a bundle; null where that is not known. */
  bundled: number | null
}

/** Where staff work: each office's claims with how many wait, and the other desks. */
export function DeskList({ grants, counts, enterprises, bundled }: Props) {
  const offices = reviewOffices(grants)
  const waitingWords = (route: Route) => {
    if (route === 'staffBundles') return bundleWords(bundled)
    return route === 'staffEnterprises' ? enterpriseWords(enterprises) : null
  }
  return (
    <>
      <SectionTitle>我的工作</SectionTitle>
      <Card flush>
        {offices.map(({ organisationId, organisationName }) => (
          <Row
            key={organisationId}
            icon="list"
            label="核对申请"
            note={
              <>
                <View className="desk-list__count">{countWords(counts, organisationId)}</View>
                <View>{organisationName}</View>
              </>
            }
            onTap={() => openPage('staffQueue', offices.length > 1 ? { office: organisationId } : {})}
          />
        ))}
        {desksOf(grants)
          .filter(({ route }) => route !== 'staffQueue')
          .map(({ route, name, note, icon }) => (
            <Row
              key={route}
              icon={icon}
              label={name}
              note={waitingWords(route) ?? note}
              onTap={() => openPage(route)}
            />
          ))}
      </Card>
    </>
  )
}
