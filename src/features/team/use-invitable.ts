import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'

export type Invitable = CallOutput<'list-invitable'>['organisations'][number]

/** Long enough to type on, short enough not to be noticed. */
const typingMilliseconds = 300

/** Organisations the caller may invite into, by a text typed so far. What was found stays until the next answer. */
export function useInvitable(typed: string) {
  const text = typed.trim()
  const { answer, trouble, again } = useAnswer(text, () => call('list-invitable', { text }), {
    keep: true,
    pause: text === '' ? 0 : typingMilliseconds,
  })
  return { organisations: answer?.organisations ?? null, trouble, again }
}
