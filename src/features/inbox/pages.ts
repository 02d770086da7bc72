import type { Message } from '@/services/words/message-words'

/** What is shown of the inbox, and where the next older page begins; null when all is shown. */
export type Shown = { messages: readonly Message[]; next: string | null }

/** The newest page on top of what was shown: who had gone back far finds their place again. */
export function withNewest(shown: Shown | null, page: Shown): Shown {
  const oldest = page.messages[page.messages.length - 1]
  const place = shown?.messages.findIndex(({ id }) => id === oldest?.id) ?? -1
  // More is new than one page holds: what lies between is not known.
  if (!shown || place < 0) return page
  return { messages: [...page.messages, ...shown.messages.slice(place + 1)], next: shown.next }
}

/** An older page below what is shown, unless something else is shown by now than when it was asked for. */
export function withOlder(shown: Shown | null, page: Shown, asked: string): Shown | null {
  if (shown?.next !== asked) return shown
  return { messages: [...shown.messages, ...page.messages], next: page.next }
}
