import type { Measure } from '@domain/policy/pack/measure'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { openMeasure } from '../answering/open-check'

interface Props {
  packId: string
  measures: readonly Measure[]
  note: (measure: Measure) => string
}

/** Measures as lines of a list. */
export function MeasureRows({ packId, measures, note }: Props) {
  return (
    <Card flush>
      {measures.map((measure) => (
        <Row
          key={measure.id}
          label={measure.title}
          note={note(measure)}
          onTap={() => openMeasure(packId, measure.id)}
        />
      ))}
    </Card>
  )
}
