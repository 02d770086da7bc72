/** A code as it is sent: read out, it is often typed with spaces, dashes or small letters. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

const shortest = 6
const longest = 20

/** What is wrong with a code as typed, or null. Whether it is known only the server can say. */
export function codeProblem(typed: string): string | null {
  const code = plainCode(typed)
  if (code === '') return '请填邀请码'
  if (code.length < shortest || code.length > longest) return '邀请码是 10 位，请数一数'
  return null
}
