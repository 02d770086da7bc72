/** A sequence of numbers that is the same for the same seed. */
export type Seeded = {
  share(): number
  between(low: number, high: number): number
  whole(low: number, high: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  digits(count: number): string
}

/** Mulberry32: small, and the same on every machine. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1))
  return {
    share,
    whole,
    between: (low, high) => low + (high - low) * share(),
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  }
}
