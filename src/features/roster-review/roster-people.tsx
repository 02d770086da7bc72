import { View } from '@tarojs/components'
import type { FieldKind } from '@domain/procedure/field'
import { Card } from '@/ui/display/card'
import { classNames } from '@/ui/foundation/class-names'
import { Tappable } from '@/ui/foundation/tappable'
import { CheckBox } from '@/ui/inputs/check-box'
import { RowResult, type RowsProps } from './roster-table'
import { cellText, columnsInTable, rowName } from './words/row-words'

/** The name heads the card, what is answered with yes and no speaks by its result, and a phone number is looked up on the row itself. */
const saidOtherwise: readonly FieldKind[] = ['name', 'phone', 'yesNo']

/** The rows on a phone: who, by what, and how each stands. */
export function RosterPeople({ part, charters, rows, reader, onOpen, chosen, onChoose }: RowsProps) {
  const facts = columnsInTable(part).filter(({ kind }) => !saidOtherwise.includes(kind))
  return (
    <Card flush>
      {rows.map((row) => (
        <View key={row.id} id={`row-${row.id}`} className="roster-person">
          {chosen && (
            <CheckBox
              label={`选中${rowName(row)}`}
              checked={chosen.has(row.id)}
              onChange={(on) => onChoose([row.id], on)}
            />
          )}
          <Tappable
            className={classNames(
              'roster-person__body',
              !row.verdict.counted && 'roster-person__body--muted',
            )}
            onTap={() => onOpen(row.id)}
          >
            <View className="roster-person__name">{rowName(row)}</View>
            <View className="roster-note">
              {facts
                .map((column) => cellText(column, row, charters))
                .filter((text) => text !== '')
                .join(' · ')}
            </View>
            <RowResult row={row} reader={reader} />
          </Tappable>
        </View>
      ))}
    </Card>
  )
}
