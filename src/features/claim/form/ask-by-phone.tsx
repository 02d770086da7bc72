import { hotlinesOf } from '@/services/claim/policy'
import type { Line } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { Hotline } from '@/ui/display/hotline'

/** Whom to call, right below a "no". */
export function AskByPhone({ line }: { line: Pick<Line, 'measure'> }) {
  const hotlines = hotlinesOf(line)
  if (hotlines.length === 0) return null
  return (
    <Card flush>
      {hotlines.map((hotline) => (
        <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
      ))}
    </Card>
  )
}
