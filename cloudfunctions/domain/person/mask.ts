/** `220322********1234` → first four and last four stay, so that a person knows their own card and nobody else can. */
export function maskIdNumber(idNumber: string): string {
  return idNumber.length < 9
    ? '*'.repeat(idNumber.length)
    : `${idNumber.slice(0, 4)}**********${idNumber.slice(-4)}`
}

/** `138****5678`. */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** The last four digits of a bank card, and nothing else of it: `**** 5678`. */
export const maskBankCard = (card: string): string => (card.length < 8 ? '****' : `**** ${card.slice(-4)}`)

/** The first character stays: 王**, 欧**, 阿******. Two characters keep one. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(rest.length)
}
