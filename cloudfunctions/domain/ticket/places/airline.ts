/** Airlines that fly within China, by what stands before their flights and what their tickets' numbers begin with. Our own list. */
const codes = new Set(
  `CA MU CZ HU 3U MF ZH SC FM HO 9C KN GS 8L PN JD TV G5 EU NS BK KY OQ AQ GJ UQ FU GX QW GT 9H RY DR LT A6 DZ Y8 CN JR GY 9D`.split(
    ' ',
  ),
)
const ticketPrefixes = new Set(
  '999 781 784 880 876 731 479 324 774 018 089 859 822 826 872 898 847 871 883'.split(' '),
)

/** Characters that small print makes of each other. */
const twins = ['0UOQD', '2Z', '5S', '8B', '6G', '1I']

/** Whether flights of an airline begin with these two characters. */
export const isAirline = (code: string): boolean => codes.has(code)

/** Whether a number of 13 digits begins as the tickets of a known airline do. */
export const isTicketOfAirline = (number: string): boolean => ticketPrefixes.has(number.slice(0, 3))

/** The one airline whose code differs from this in characters that look alike, or null. */
export function airlineLike(code: string): string | null {
  const alike = (one: string, other: string) =>
    one === other || twins.some((group) => group.includes(one) && group.includes(other))
  const found = [...codes].filter((known) =>
    [...known].every((character, at) => alike(character, code.charAt(at))),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
