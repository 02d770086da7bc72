const characters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * A random text of small letters: for idempotency keys, traces and ids that only have to differ. Without digits, because eleven of
 * them in a row would be taken for the number of a phone.
 */
export function randomId(length: number): string {
  let id = ''
  while (id.length < length) id += characters.charAt(Math.floor(Math.random() * characters.length))
  return id
}
