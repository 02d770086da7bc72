import { pack as handledPack } from '@/services/claim/policy'
import { openPage } from '@/services/routes/routes'
import { Row } from '@/ui/display/row'

/** The way in for who asks for an enterprise, in the city that this app is for. */
export function EnterpriseRow({ packId }: { packId: string }) {
  if (packId !== handledPack.id) return null
  return (
    <Row
      icon="building"
      label="我是企业人事"
      note="替单位办事，先登记单位，由就业服务局确认"
      onTap={() => openPage('enterprise')}
    />
  )
}
