/** Pictures that differ in no more of the 64 bits are one picture sent again. Different tickets of one kind differ in seven. */
const mostBits = 4

/** What two looks at a picture have in common: 16 hexadecimal digits each, or null where none was taken. */
export function looksTheSame(one: string | null, other: string | null): boolean {
  if (one?.length !== 16 || other?.length !== 16) return false
  let bits = 0
  for (let index = 0; index < one.length; index += 1) {
    let differ = parseInt(one.charAt(index), 16) ^ parseInt(other.charAt(index), 16)
    for (; differ > 0; differ >>= 1) bits += differ & 1
  }
  return bits <= mostBits
}

type Sent = { _id: string; likeness: string | null; createdAt: string }

/** Whether a photo looks like one of these that was sent before it. */
export const looksSentBefore = (photo: Sent, others: readonly Sent[]): boolean =>
  others.some(
    (other) =>
      other._id !== photo._id &&
      other.createdAt < photo.createdAt &&
      looksTheSame(other.likeness, photo.likeness),
  )
