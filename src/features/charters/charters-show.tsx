import { yuanText } from '@domain/money'
import type { ShowProps } from '@/services/claim/part-view'
import { lineOf } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { EmptyState } from '@/ui/feedback/empty-state'
import { charterLine, charterName, isOutside } from './charter-words'
import { ChartersSum } from './charters-sum'
import './charters.scss'

/** The charters as they were handed in. */
export function ChartersShow({ claim, part, content: charters, decision }: ShowProps<'charters'>) {
  const line = lineOf(claim)
  if (charters.length === 0) return <EmptyState icon="bus" title="没有包车" />
  return (
    <>
      <ChartersSum part={part} charters={charters} line={line} decision={decision} />
      <Card flush>
        {charters.map((charter, index) => {
          const riders = `${claim.roster?.seats[charter.id] ?? 0} 人坐`
          const outside = isOutside(part, charter, line.parameters) ? '这一天不算钱' : ''
          const note = [charterLine(charter), charter.invoice && `发票 ${charter.invoice}`, riders, outside]
          return (
            <Row
              key={charter.id}
              icon={charter.kind === 'coach' ? 'bus' : 'train'}
              label={charterName(charter, index)}
              value={charter.cost === null ? '钱数没填' : `${yuanText(charter.cost)} 元`}
              note={note.filter(Boolean).join(' · ')}
            />
          )
        })}
      </Card>
    </>
  )
}
