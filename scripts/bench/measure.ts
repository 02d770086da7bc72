/** Latencies of one measured call, in milliseconds, and how many were done in a second. */
export type Latencies = { p50: number; p95: number; p99: number; perSecond: number }

/** Runs a call a number of times with some in flight at once, after a warm-up, and sums up how long each took. */
export async function measure(
  times: number,
  inFlight: number,
  call: (index: number) => Promise<unknown>,
): Promise<Latencies> {
  for (let index = 0; index < Math.min(20, times); index += 1) await call(index)
  const samples: number[] = []
  let next = 0
  const started = performance.now()
  const runner = async () => {
    while (next < times) {
      const index = next
      next += 1
      const before = performance.now()
      await call(index)
      samples.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, runner))
  const seconds = (performance.now() - started) / 1000
  return { ...percentiles(samples), perSecond: times / seconds }
}

/** The usual percentiles of samples. */
export function percentiles(samples: readonly number[]): Omit<Latencies, 'perSecond'> {
  const sorted = [...samples].sort((left, right) => left - right)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 1)

/** One line of the report. */
export const line = (name: string, { p50, p95, p99, perSecond }: Latencies): string =>
  `${name.padEnd(44)} p50 ${figure(p50).padStart(7)} ms   p95 ${figure(p95).padStart(7)} ms   p99 ${figure(p99).padStart(7)} ms   ${perSecond.toFixed(0).padStart(6)}/s`
