import { useState } from 'react'
import { View } from '@tarojs/components'
import { Row } from '../display/row'
import { formatDay } from '../foundation/format-day'
import { CheckRow } from '../inputs/check-row'
import { ErrorLine } from '../inputs/error-line'
import { DayPicker } from '../sheets/day-picker'
import { ClearButton } from './clear-button'
import type { FieldInputProps } from './field-input'
import { notChosen, tappedLabel } from './tapped-label'
import { halfTermOf, termText, type HalfTerm } from './term-value'
import './field-input.scss'

type Props = Pick<FieldInputProps, 'field' | 'value' | 'onChange' | 'error' | 'today'>

/** The years a contract may begin or end in: with them the calendar lets one leap from year to year. */
const earliest = '1970-01-01'
const latest = '2069-12-31'

const shown = (day: string): string =>
  day === '' ? notChosen : formatDay(day, { year: true, weekday: false })

/** From which day to which day, or without an end. */
export function TermInput({ field, value, onChange, error, today }: Props) {
  const [open, setOpen] = useState<'from' | 'to' | null>(null)
  const term = halfTermOf(value)
  const change = (changes: Partial<HalfTerm>) => onChange(termText({ ...term, ...changes }))
  return (
    <>
      <View className="ui-field-input__label">{tappedLabel(field)}</View>
      {term.other !== '' && <View className="ui-field-input__hint">{`表里写的是“${term.other}”`}</View>}
      <Row label="从哪天" value={shown(term.from)} onTap={() => setOpen('from')} />
      {!term.openEnded && <Row label="到哪天" value={shown(term.to)} onTap={() => setOpen('to')} />}
      {term.from !== '' && (
        <CheckRow
          label="没有期限（无固定期限）"
          checked={term.openEnded}
          onChange={(openEnded) => change({ openEnded, to: '' })}
        />
      )}
      <ClearButton field={field} value={value} onChange={onChange} />
      <ErrorLine text={error} />
      <DayPicker
        open={open !== null}
        title={open === 'to' ? '合同到哪天' : '合同从哪天开始'}
        value={open === 'to' ? term.to : term.from}
        min={open === 'to' && term.from !== '' ? term.from : earliest}
        max={latest}
        today={today}
        onChoose={(day) => change(open === 'to' ? { to: day } : { from: day })}
        onClose={() => setOpen(null)}
      />
    </>
  )
}
