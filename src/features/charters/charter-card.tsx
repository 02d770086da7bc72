import { useState } from 'react'
import { View } from '@tarojs/components'
import { Day } from '@domain/calendar/day'
import type { Parameters } from '@domain/policy/pack/parameter'
import type { PartOf } from '@domain/procedure/part'
import type { Charter } from '@domain/roster/charter'
import { charterFields, type CharterField } from '@domain/roster/charter-problems'
import { dayWords } from '@/services/words/day-words'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { DayPicker } from '@/ui/sheets/day-picker'
import { anchorOfCharter } from './charter-place'
import { daysWords, fieldLabel, isOutside, ridersWords } from './charter-words'
import { CostField } from './cost-field'

interface Props {
  name: string
  charter: Charter
  part: PartOf<'charters'>
  parameters: Parameters
  today: Day
  /** How many of the roster came by it; null while there is no roster to choose from. */
  riders: number | null
  /** Another one has the same day and plate. */
  twice: boolean
  errorOf: (field: CharterField) => string | undefined
  onChange: (changes: Partial<Charter>) => void
  onRiders: () => void
  onRemove: () => void
}

/** Whether everything is there, in a word. */
function stateOf({ day, from, plate, cost, invoice }: Charter, outside: boolean) {
  if (outside) return { tone: 'warn', text: '不算钱' } as const
  const whole =
    day !== null && cost !== null && cost > 0 && [from, plate, invoice].every((text) => text !== '')
  return whole ? ({ tone: 'ok', text: '填好了' } as const) : ({ tone: 'info', text: '没填完' } as const)
}

/** One coach or train that was hired: when, from where, what it cost, and who came by it. */
export function CharterCard(props: Props) {
  const { name, charter, part, parameters, today, riders, twice, errorOf, onChange, onRiders, onRemove } =
    props
  const [choosingDay, setChoosingDay] = useState(false)
  const outside = isOutside(part, charter, parameters)
  const { id, kind, day } = charter
  const label = (field: CharterField) => fieldLabel(field, kind)
  const inputs: Record<CharterField, () => React.ReactNode> = {
    day: () => (
      <>
        <Row
          icon="calendar"
          label={label('day')}
          value={day ? dayWords(day, today) : '请选择'}
          onTap={() => setChoosingDay(true)}
        />
        <ErrorLine text={errorOf('day')} />
        {outside && (
          <Notice tone="warn">{`${daysWords(part, parameters)}来的才算，这一趟不算钱。日期选错了就改过来。`}</Notice>
        )}
      </>
    ),
    from: () => (
      <Field
        label={label('from')}
        hint="写到市、县，比如：哈尔滨"
        value={charter.from}
        error={errorOf('from')}
        maxLength={20}
        onChange={(from) => onChange({ from })}
      />
    ),
    plate: () => (
      <Field
        label={label('plate')}
        value={charter.plate}
        error={errorOf('plate')}
        maxLength={14}
        onChange={(plate) => onChange({ plate })}
      />
    ),
    cost: () => (
      <CostField
        label={label('cost')}
        cost={charter.cost}
        error={errorOf('cost')}
        onChange={(cost) => onChange({ cost })}
      />
    ),
    invoice: () => (
      <Field
        label={label('invoice')}
        hint="发票上的一串号码"
        value={charter.invoice}
        error={errorOf('invoice')}
        maxLength={24}
        onChange={(invoice) => onChange({ invoice })}
      />
    ),
  }
  return (
    <Card>
      <CardTitle end={<Tag {...stateOf(charter, outside)} />}>{name}</CardTitle>
      {charterFields.map((field) => (
        <View key={field} id={anchorOfCharter(id, field)}>
          {inputs[field]()}
        </View>
      ))}
      {twice && (
        <Notice tone="warn">
          有两张是同一天、同一个{label('plate')}。填重了就删掉一张，真跑了两趟可以照常提交。
        </Notice>
      )}
      {riders === null ? (
        <Row icon="people" label="谁坐这辆车" note="先在后面放好员工名册，再回到这里勾选" />
      ) : (
        <Row
          icon="people"
          label="谁坐这辆车"
          value={ridersWords(riders)}
          spoken={`${name}：谁坐这辆车，${ridersWords(riders)}`}
          onTap={onRiders}
        />
      )}
      <Button look="text" icon="trash" label={`删除${name}`} onTap={onRemove}>
        删除
      </Button>
      <DayPicker
        open={choosingDay}
        title={label('day')}
        value={day ?? undefined}
        max={today}
        today={today}
        onChoose={(chosen) => onChange({ day: Day.parse(chosen) })}
        onClose={() => setChoosingDay(false)}
      />
    </Card>
  )
}
