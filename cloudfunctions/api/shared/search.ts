import { command } from '@platform/store/cloud'

/**
 * Matches documents with a search key that starts with the text: a range on the key index, no scan, no pattern. Written as
 * plain operators because the SDK turns a joined comparison inside `elemMatch` into one that matches nothing.
 */
export const startsWith = (text: string) => command.elemMatch({ $gte: text, $lt: `${text}\uffff` })
