import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { checkAnswer } from '@domain/policy/asking/check-answer'
import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import { accessible } from '@/ui/foundation/accessible'
import { Card } from '@/ui/display/card'
import { NumberField } from '@/ui/inputs/number-field'
import { SectionTitle } from '@/ui/display/section-title'
import { calculated, type Calculator } from './calculator-words'
import './calculator.scss'
import { numberFrom } from '../answering/entry'
import { problemWords } from '../answering/problem-words'

interface Props {
  pack: Pack
  measure: Measure
  calculator: Calculator
  today: Day
}

/** Works out by one number what it gives, and what a little more would give. */
export function CalculatorCard({ pack, measure, calculator, today }: Props) {
  const { question } = calculator
  const [typed, setTyped] = useState('')
  const value = numberFrom(question, typed)
  const found = typed === '' ? null : checkAnswer(question, value, pack.questions, {}, today)
  const words = typed === '' || found ? null : calculated(pack, measure, calculator, value, today)
  return (
    <>
      <SectionTitle>算一算</SectionTitle>
      <Card>
        <View className="calculator__ask">{question.ask}</View>
        <NumberField
          label={question.ask}
          value={typed}
          unit={question.kind === 'money' ? '元' : question.unit}
          decimal={question.kind === 'money'}
          error={found ? problemWords(question, found) : undefined}
          onChange={setTyped}
        />
        <View {...accessible({ role: 'status', live: 'polite' })}>
          {words && <View className="calculator__result">{words.result}</View>}
          {words?.next && <View>{words.next}</View>}
        </View>
      </Card>
    </>
  )
}
