import { command } from '@platform/cloud'

/** Matches documents with a search key that starts with the text: a range on the key index, no scan, no pattern. */
export const startsWith = (text: string) =>
  command.elemMatch(command.gte(text).and(command.lt(`${text}\uffff`)))
