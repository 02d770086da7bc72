import { troubleOf, type Trouble } from './call-failure'
import { lastAsked } from './last-asked'

/** What is known of a question: `of` says what was asked for. */
export type Answered<T> = { of: string; answer: T | null; trouble: Trouble | null }

export const unanswered = <T>(of: string): Answered<T> => ({ of, answer: null, trouble: null })

type Show<T> = (change: (before: Answered<T>) => Answered<T>) => void
type Options = {
  /** What is shown stays until another question is answered; otherwise it goes at once, because it belongs to the old one. */
  keep: boolean
}

/**
 * Asks one question after another. Only the answer to the last one is shown: an older one that arrives after it is dropped. A trouble
 * leaves the answer that was there before, so that a screen never loses what it shows.
 */
export function asker<T>(
  show: Show<T>,
  { keep }: Options = { keep: false },
): (of: string, ask: () => Promise<T>) => Promise<void> {
  const next = lastAsked()
  return async (of, ask) => {
    const isLast = next()
    const known = (before: Answered<T>) => (keep || before.of === of ? before.answer : null)
    // Who asks again after a trouble, with nothing on the screen, sees that it is being asked.
    show((before) => (known(before) === null ? unanswered(of) : before))
    try {
      const answer = await ask()
      if (isLast()) show(() => ({ of, answer, trouble: null }))
    } catch (error) {
      if (isLast()) show((before) => ({ of, answer: known(before), trouble: troubleOf(error) }))
    }
  }
}
