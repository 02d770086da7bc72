import type { CallOutput } from '@contract/calls'

export type Message = CallOutput<'list-inbox'>['messages'][number]
export type MessageValues = Message['values']

/** Names of the component set's icons, which services do not know. */
type MessageIcon = 'check-circle' | 'people' | 'edit' | 'send' | 'cross-circle' | 'clock' | 'history'

/** A message as it is read. */
export type MessageWords = { title: string; text: string; icon: MessageIcon }

/** What somebody wrote, in quotation marks; nothing where nothing was written. */
export const quoted = (text: string | undefined): string => (text ? `“${text}”` : '')
