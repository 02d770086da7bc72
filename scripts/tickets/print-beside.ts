import { secondsAt, type Score } from './score'

/** What came of one engine's reading. `peaks`: the most memory of its processes, in megabytes. */
export type EngineScore = { title: string; score: Score; peaks: Record<string, number> }

/** Prints engines beside each other: one a row. */
export function printBeside(engines: readonly EngineScore[]): void {
  const conditions = ['clean', 'mild', 'hard', 'two'].filter((condition) =>
    engines.some(({ score }) => score.shares.has(condition)),
  )
  const columns = [...conditions.map((name) => `${name} %`), 'sure, wrong', 'median s', 'longest s', 'MB']
  console.log(`\n${''.padEnd(30)}${columns.map((column) => column.padStart(13)).join('')}`)
  for (const { title, score, peaks } of engines) {
    const shares = conditions.map((condition) => {
      const { right, all } = score.shares.get(condition) ?? { right: 0, all: 0 }
      return ((100 * right) / Math.max(1, all)).toFixed(1)
    })
    const { sure, seconds } = score
    const figures = [
      ...shares,
      `${sure.all - sure.right} of ${sure.all}`,
      secondsAt(seconds, 0.5),
      secondsAt(seconds, 1),
      Object.values(peaks).join(' + '),
    ]
    console.log(`${title.padEnd(30)}${figures.map((figure) => figure.padStart(13)).join('')}`)
  }
}
