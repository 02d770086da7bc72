import type { RosterColumn } from '../../procedure/part'
import { ownTicket } from '../charter'
import { wordOf } from './cell-text'

const yes = '是 有 对 √ ✓ ✔ ☑ 🗹 v y yes true 是的'.split(' ')
const no = '否 无 没 没有 不 不是 非 × ✗ ✘ ✕ x n no false 未 不属于'.split(' ')
const sexes: Readonly<Record<string, readonly string[]>> = {
  male: '男 男性 男士 m male'.split(' '),
  female: '女 女性 女士 f female'.split(' '),
}
/** Words that say that a ticket was paid by oneself. */
const own = /^(?:员工|个人|本人|自己)*(?:自费|自购|自行|自己|自买|自理)/

/** A word as it is compared: at one width, without blanks, in small letters, without a full stop at its end. */
const plain = (text: string): string =>
  wordOf(text)
    .toLowerCase()
    .replace(/[。.;;]+$/, '')

/** What the words of a column of yes and no stand for; a word that could stand for either is none. */
export function yesNoOf({ words }: Pick<RosterColumn, 'words'>): (text: string) => boolean | null {
  const [says, denies] = [
    new Set([...yes, ...(words?.yes ?? []).map(plain)]),
    new Set([...no, ...(words?.no ?? []).flatMap((word) => [plain(word)])]),
  ]
  for (const word of words?.yes ?? [])
    for (const not of ['非', '不是', '没有', '未', '无']) denies.add(not + plain(word))
  for (const word of words?.yes ?? []) says.add(`是${plain(word)}`)
  const known = new Map<string, boolean | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const word = plain(text)
    const found = says.has(word) === denies.has(word) ? null : says.has(word)
    if (known.size < 500) known.set(text, found)
    return found
  }
}

/** The value of the choice that a word names: by its label, and sexes and own tickets by the words of offices. */
export function choiceOf({ choices = [] }: Pick<RosterColumn, 'choices'>): (text: string) => string | null {
  const byWord = new Map<string, string>()
  for (const { value, label, short, staff } of choices)
    for (const word of [value, label, short, staff, ...(sexes[value] ?? [])])
      if (word !== undefined && !byWord.has(plain(word))) byWord.set(plain(word), value)
  const hasOwn = choices.some(({ value }) => value === ownTicket)
  return (text) => {
    const word = plain(text)
    return byWord.get(word) ?? (hasOwn && own.test(word) ? ownTicket : null)
  }
}
