import { useMemo } from 'react'
import { Image, View } from '@tarojs/components'
import { accessible } from '@/ui/foundation/accessible'
import { Disclosure } from '@/ui/display/disclosure'
import { Row } from '@/ui/display/row'
import { useIsDark, useTheme } from '@/ui/foundation/theme'
import type { Bar } from './chart-bars'
import { drawBars } from './draw-bars'
import { barSpan } from './statistics-words'
import './bar-chart.scss'

const largeScale = 1.3

/** Received and finished by day as a picture, and the same as a table for who cannot see it. */
export function BarChart({ bars }: { bars: readonly Bar[] }) {
  const dark = useIsDark()
  const { largeType } = useTheme()
  const scale = largeType ? largeScale : 1
  const source = useMemo(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawBars(bars, { dark, scale }))}`,
    [bars, dark, scale],
  )
  const happened = bars.filter(({ received, finished }) => received + finished > 0)
  return (
    <View>
      <View {...accessible({ role: 'img', label: '每天收到和办完多少份的柱状图，下面有同样的表格' })}>
        <Image className="bar-chart" src={source} mode="widthFix" {...accessible({ hidden: true })} />
      </View>
      <Disclosure label="用表格看">
        {happened.map((bar) => (
          <Row key={bar.from} label={barSpan(bar)} value={`收到 ${bar.received}，办完 ${bar.finished}`} />
        ))}
      </Disclosure>
    </View>
  )
}
