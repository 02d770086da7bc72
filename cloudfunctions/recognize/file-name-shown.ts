import { longestFileName } from '@domain/ticket/record/reading'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const chinese = new TextDecoder('gb18030')

/** Names without a mark of their encoding were made by a Chinese Windows, or by a Mac that left the mark out. */
function decoded(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0))
  try {
    return utf8.decode(bytes)
  } catch {
    return chinese.decode(bytes)
  }
}

/** A file's name as it can be shown: without folders, nothing that turns or hides text, short, and its ending kept. */
export function fileNameShown(name: string): string {
  const whole = decoded(name)
  const plain = whole
    .slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .trim()
  const characters = [...plain]
  if (characters.length <= longestFileName) return plain === '' ? '没有名字的文件' : plain
  return [...characters.slice(0, longestFileName - 9), '…', ...characters.slice(-8)].join('')
}
