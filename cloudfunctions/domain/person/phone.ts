/** Digits of a mainland mobile number without +86, spaces and dashes. */
export function normalisePhone(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff()-]/g, '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
}

/** Whether a normalised number is a mainland mobile number. */
export const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone)
