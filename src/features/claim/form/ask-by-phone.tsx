import { mainHotlines } from '@/services/claim/policy'
import { Card } from '@/ui/display/card'
import { Hotline } from '@/ui/display/hotline'

/** Whom to call, right below a "no". */
export function AskByPhone() {
  return (
    <Card flush>
      {mainHotlines.map((hotline) => (
        <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
      ))}
    </Card>
  )
}
