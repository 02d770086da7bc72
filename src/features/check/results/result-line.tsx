import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import { Icon } from '@/ui/foundation/icon'
import { Tag } from '@/ui/display/tag'
import { Tappable } from '@/ui/foundation/tappable'
import type { MeasureResult } from '../verdict/measure-result'
import { openCheck } from '../answering/open-check'
import { ResultDetails } from './result-details'
import './result-line.scss'
import type { Check } from '../answering/use-check'
import { lookOf } from '../verdict/look-of'
import { WhyLine } from '../reasons/why-line'

interface Props {
  check: Check
  result: MeasureResult
}

/** One measure that cannot be had now, as a line of a list; the rest of it opens below. */
export function ResultLine({ check, result }: Props) {
  const [open, setOpen] = useState(false)
  const { measure, decision, deadline, canAsk } = result
  const { word, icon, tone } = lookOf(check, result)
  const waits = decision.verdict === 'moreAnswersNeeded'
  return (
    <View className="result-line">
      <Tappable className="result-line__switch" expanded={open} onTap={() => setOpen(!open)}>
        <View className="result-line__text">
          <View className="result-line__title">{measure.title}</View>
          <Tag tone={tone} text={word} icon={icon} />
          {waits && deadline.soon && <View className="result-line__soon">{deadline.text}</View>}
          <WhyLine check={check} result={result} />
        </View>
        <Icon name={open ? 'arrow-up' : 'arrow-down'} size={16} tone="muted" />
      </Tappable>
      {waits && canAsk && (
        <Button
          look="text"
          icon="edit"
          label={`${measure.title}：答完这一项的题`}
          onTap={() => openCheck(check.pack.id, { for: measure.id })}
        >
          答完这一项的题
        </Button>
      )}
      {open && <ResultDetails check={check} result={result} relationsShown={waits} />}
    </View>
  )
}
