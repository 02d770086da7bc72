import { BarChart, type BarSeriesOption } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, setPlatformAPI, use as bringIn, type ComposeOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Bar } from './chart-bars'
import { barName } from './statistics-words'

bringIn([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer])
// The mini-program has no canvas to measure letters with: the library then goes by their usual widths.
setPlatformAPI({ createCanvas: () => null as never })

export type ChartLook = { dark: boolean; scale: number }

const colours = {
  light: { text: '#4a5361', line: '#d9dde3', received: '#3b6fb5', finished: '#0a6e5c' },
  dark: { text: '#b9c1cc', line: '#3a4149', received: '#8ab4f0', finished: '#5cc7b0' },
}

/** Received and finished beside each other as an SVG document; told apart by pattern as well as by colour. */
export function drawBars(bars: readonly Bar[], { dark, scale }: ChartLook): string {
  const look = colours[dark ? 'dark' : 'light']
  const text = { color: look.text, fontSize: 12 * scale }
  const series = (name: string, color: string, data: number[]): BarSeriesOption => ({
    type: 'bar',
    name,
    data,
    itemStyle: { color },
    barMaxWidth: 18,
    barGap: '0%',
    barCategoryGap: '15%',
  })
  const option: ComposeOption<BarSeriesOption> = {
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    legend: { top: 0, textStyle: text, itemWidth: 20 * scale },
    grid: { left: 4, right: 8, top: 36 * scale, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: bars.map(barName),
      axisLabel: text,
      axisLine: { lineStyle: { color: look.line } },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: look.line } } },
    series: [
      series(
        '收到',
        look.received,
        bars.map(({ received }) => received),
      ),
      series(
        '办完',
        look.finished,
        bars.map(({ finished }) => finished),
      ),
    ],
  }
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 340, height: 220 * scale })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
