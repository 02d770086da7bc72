import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { FieldValue, FormContent } from '@domain/procedure/fields/field-value'
import type { RosterColumn } from '@domain/procedure/part'
import { asAsked } from '@/services/claim/as-asked'
import * as regions from '@/services/phone/regions'
import { Card } from '@/ui/display/card'
import { FieldInput } from '@/ui/fields/field-input'
import { isWritten } from '@/ui/fields/written-value'
import { RegisterOffer } from './register-offer'

interface Props {
  columns: readonly RosterColumn[]
  values: FormContent
  today: Day
  errorOf: (column: string) => string | undefined
  /** The province that the ID number begins with. */
  province: string | null
  /** The column that the ID number has filled in. */
  proposed: string | null
  onChange: (column: string, value: FieldValue) => void
  onLeave: (column: string) => void
}

/** Written boxes that follow each other share a card. */
function cardsOf(columns: readonly RosterColumn[]): RosterColumn[][] {
  return columns.reduce<RosterColumn[][]>((cards, column) => {
    const last = cards[cards.length - 1]
    const joins = last?.[0] !== undefined && isWritten(last[0].kind) && isWritten(column.kind)
    return joins ? [...cards.slice(0, -1), [...last, column]] : [...cards, [column]]
  }, [])
}

/** The columns of one person, each with what is wrong at its place. */
export function RowFields(props: Props) {
  const { columns, values, today, errorOf, province, proposed, onChange, onLeave } = props
  return (
    <>
      {cardsOf(columns).map((card) => (
        <Card key={card[0]?.id}>
          {card.map((column) => (
            <View key={column.id} id={`field-${column.id}`}>
              <FieldInput
                field={asAsked(column)}
                value={values[column.id]}
                error={errorOf(column.id)}
                today={today}
                regions={regions}
                offer={
                  column.kind === 'registerPlace' &&
                  province !== null && (
                    <RegisterOffer province={province} onTake={() => onChange(column.id, province)} />
                  )
                }
                onChange={(value) => onChange(column.id, value)}
                onBlur={() => values[column.id] !== undefined && onLeave(column.id)}
              />
              {proposed === column.id && <View className="roster__where">按身份证号选的，不对就改</View>}
            </View>
          ))}
        </Card>
      ))}
    </>
  )
}
