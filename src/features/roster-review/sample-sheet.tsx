import { useState } from 'react'
import { View } from '@tarojs/components'
import { troubleText } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { Sheet } from '@/ui/sheets/sheet'
import { sampleSizes } from './words/sample-words'
import type { Marking } from './use-marking'

interface Props {
  /** Rows of the roster. */
  rows: number
  drawn: number
  marking: Marking
  onDrawn: () => void
  onClose: () => void
}

/** How many are drawn by lot, whose papers are looked at. */
export function SampleSheet({ rows, drawn, marking, onDrawn, onClose }: Props) {
  const sizes = sampleSizes.filter((size) => size <= rows && size > drawn)
  const [size, setSize] = useState<number | null>(sizes[1] ?? sizes[0] ?? null)
  const draw = async () => {
    if (size !== null && (await marking.draw(size))) onDrawn()
  }
  return (
    <Sheet
      open
      title="抽几个人看材料"
      onClose={onClose}
      action={
        <>
          {marking.trouble && <Notice tone="danger">{troubleText(marking.trouble)}</Notice>}
          <Button
            look="primary"
            block
            busy={marking.busy && '正在抽'}
            disabledReason={size === null ? '不能再多抽了' : undefined}
            onTap={() => void draw()}
          >
            {size === null ? '抽签' : `抽 ${size} 个人`}
          </Button>
        </>
      }
    >
      <View className="roster-sheet">
        <View>由系统抽签，谁也挑不了，谁抽的都会记下来。</View>
        {drawn > 0 && <View>{`已经抽了 ${drawn} 个人。多抽的时候，这几个人还在里面。`}</View>}
        <ChoiceList
          label="抽几个人"
          choices={sizes.map((value) => ({ value: `${value}`, label: `${value} 个人` }))}
          value={size === null ? undefined : `${size}`}
          onChange={(value) => setSize(Number(value))}
        />
      </View>
    </Sheet>
  )
}
