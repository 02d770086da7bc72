const looksLike: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '!': '1',
  '|': '1',
  Z: '2',
  S: '5',
  s: '5',
  B: '8',
  G: '6',
  b: '6',
  T: '7',
}

/** Letters that were read for digits made digits again. Use it only where nothing but digits can stand. */
export const asDigits = (text: string): string =>
  text.replace(/[A-Za-z!|]/g, (letter) => looksLike[letter] ?? letter)

/** How many characters have to be changed, added or dropped; more than `most` answers `most + 1`. */
export function editDistance(left: string, right: string, most = 3): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change))
    }
    previous = current
  }
  return Math.min(previous[right.length] ?? most + 1, most + 1)
}

/** `2023-01-09` when the parts are a day that a ticket can bear, else null. */
export function ticketDay(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  const plausible = Number(year) >= 2009 && Number(year) <= 2035
  return real && plausible ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** `09:05` when hour and minute are a time of day, else null. */
export const timeOfDay = (hour: string, minute: string): string | null =>
  Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
