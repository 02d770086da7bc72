/**
 * A line in which callers take turns: whoever has much waiting makes only their own wait. When it is full, whoever has most in it
 * loses their latest.
 */
export class FairLine<T> {
  /** What waits, by caller; the caller whose turn is next stands first. */
  readonly #lines = new Map<string, T[]>()
  #length = 0
  #last: string | undefined

  constructor(private readonly longest: number) {}

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** Joins the line. Answers what has to be turned away for it, which may be itself. */
  join(caller: string, one: T): T | undefined {
    const own = this.#lines.get(caller) ?? []
    if (this.#length < this.longest) {
      this.#put(caller, own, one)
      return undefined
    }
    const [greediest, most] = this.#longestLine()
    if (most.length <= own.length + 1) return one
    const turnedAway = most.pop()
    if (most.length === 0) this.#lines.delete(greediest)
    this.#length -= 1
    this.#put(caller, own, one)
    return turnedAway
  }

  /** What is next: the first of the caller whose turn it is, and of no caller twice running while another waits. */
  next(): T | undefined {
    const [first, second] = this.#lines
    if (!first) return undefined
    const [caller, waiting] = second && first[0] === this.#last ? second : first
    const one = waiting.shift()
    this.#last = caller
    this.#lines.delete(caller)
    if (waiting.length > 0) this.#lines.set(caller, waiting)
    this.#length -= 1
    return one
  }

  /** Everything that waits; afterwards nothing does. */
  leave(): T[] {
    const all = [...this.#lines.values()].flat()
    this.#lines.clear()
    this.#length = 0
    return all
  }

  #put(caller: string, own: T[], one: T): void {
    own.push(one)
    this.#lines.set(caller, own)
    this.#length += 1
  }

  #longestLine(): [string, T[]] {
    let longest: [string, T[]] = ['', []]
    for (const line of this.#lines) if (line[1].length > longest[1].length) longest = line
    return longest
  }
}
