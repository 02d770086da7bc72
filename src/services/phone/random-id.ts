const characters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A random text of digits and small letters: for idempotency keys, traces and ids that only have to differ. */
export function randomId(length: number): string {
  let id = ''
  while (id.length < length) id += characters.charAt(Math.floor(Math.random() * characters.length))
  return id
}
