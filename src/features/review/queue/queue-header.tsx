import { View } from '@tarojs/components'
import type { Session } from '@/services/calls/session'
import { pays } from '@/services/procedure/desk-words'
import { reviewOffices } from '@/services/routes/desks'
import { accessible } from '@/ui/foundation/accessible'
import { Button } from '@/ui/inputs/button'
import { useHasNavigation } from '@/ui/foundation/use-wide-layout'
import { useQueue } from './queue-store'
import { openPaymentPage, openStatisticsPage, openTeamPage } from '../words/staff-pages'
import './queue-header.scss'

interface Props {
  session: Session | null
  onSwitch: () => void
}

/** Whose list this is, with a switch for an officer of several offices, and the way to the colleagues. */
export function QueueHeader({ session, onSwitch }: Props) {
  const name = useQueue((queue) => queue.organisationName)
  const organisationId = useQueue((queue) => queue.organisationId)
  const offices = reviewOffices(session?.grants ?? [])
  const navigated = useHasNavigation()
  const paying = offices.some(({ role }) => pays(role))
  return (
    <View className="review-head">
      <View className="review-head__name" {...accessible({ role: 'heading', level: 2 })}>
        {name || offices[0]?.organisationName || ''}
      </View>
      <View className="review-head__buttons">
        {offices.length > 1 && (
          <Button look="text" icon="building" onTap={onSwitch}>
            换一个单位
          </Button>
        )}
        {paying && !navigated && (
          <Button look="text" icon="money" onTap={openPaymentPage}>
            打款
          </Button>
        )}
        {(!navigated || offices.length > 1) && (
          <Button look="text" icon="chart" onTap={() => openStatisticsPage(organisationId)}>
            统计
          </Button>
        )}
        {!navigated && (
          <Button look="text" icon="people" onTap={openTeamPage}>
            同事
          </Button>
        )}
      </View>
    </View>
  )
}
