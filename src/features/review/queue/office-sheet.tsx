import { View } from '@tarojs/components'
import type { Session } from '@/services/calls/session'
import { reviewOffices } from '@/services/routes/desks'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { turnTo, useQueue } from './queue-store'
import '../words/review-sheet.scss'

interface Props {
  session: Session | null
  open: boolean
  onClose: () => void
}

/** Which of the officer's offices to work for. */
export function OfficeSheet({ session, open, onClose }: Props) {
  const organisationId = useQueue((queue) => queue.organisationId)
  const offices = reviewOffices(session?.grants ?? [])
  const turnToOffice = (chosen: string) => {
    const office = offices.find((grant) => grant.organisationId === chosen)
    if (office) turnTo({ organisationId: chosen, role: office.role })
  }
  return (
    <View className="review-sheets">
      <OptionSheet
        open={open}
        title="看哪个单位的申请"
        options={offices.map((grant) => ({ value: grant.organisationId, label: grant.organisationName }))}
        value={organisationId ?? offices[0]?.organisationId}
        onChoose={turnToOffice}
        onClose={onClose}
      />
    </View>
  )
}
