import { View } from '@tarojs/components'
import type { RosterReading } from '@contract/roster-file-calls'
import type { ClaimView } from '@contract/views'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import type { PartOf } from '@domain/procedure/part'
import { valueForAll } from '@domain/roster/same-for-all'
import { lineOf } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { CheckRow } from '@/ui/inputs/check-row'
import { sentencesAsked } from './file-choices'
import '../shared/roster.scss'

interface Props {
  claim: ClaimView
  part: PartOf<'roster'>
  reading: RosterReading
  sameForAll: Readonly<Record<string, FieldValue>>
  onChange: (sameForAll: Record<string, FieldValue>) => void
}

/** What the file does not say and may hold for everybody: nothing is taken to hold before somebody has said so. */
export function FileSentences({ claim, part, reading, sameForAll, onChange }: Props) {
  const { measure } = lineOf(claim)
  const asked = sentencesAsked(reading, part.columns)
  if (measure === null || asked.length === 0) return null
  const toggle = (id: string, value: FieldValue | null, on: boolean) => {
    const others = Object.fromEntries(Object.entries(sameForAll).filter(([known]) => known !== id))
    onChange(on && value !== null ? { ...others, [id]: value } : others)
  }
  return (
    <Card>
      <CardTitle>表里没写，请您确认</CardTitle>
      <View className="roster__where">都对就勾上。有人不是这样的先别勾，放进去以后一个一个写。</View>
      {asked.map((column) => (
        <CheckRow
          key={column.id}
          label={column.sameForAll ?? column.label}
          checked={sameForAll[column.id] !== undefined}
          onChange={(on) => toggle(column.id, valueForAll(column, measure), on)}
        />
      ))}
    </Card>
  )
}
