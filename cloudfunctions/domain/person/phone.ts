import { ungrouped } from '../typed-text'

/** Digits of a mainland mobile number without +86, 0086, the 0 of a long-distance call, and what parts its groups. */
export const normalisePhone = (typed: string): string =>
  ungrouped(typed).replace(/^(?:\+?0*86)?0?(?=1\d{10}$)/, '')

/** Whether a normalised number is a mainland mobile number. */
export const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone)
