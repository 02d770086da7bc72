import { mainHotlines } from '@/services/policy'
import { Card } from '@/ui/card'
import { Hotline } from '@/ui/hotline'

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
