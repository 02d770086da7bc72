const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![0-9A-Za-z])\d{6}[- ]?(?:18|19|20)\d{2}[- ]?(?:0\d|1[0-2])[- ]?(?:[0-2]\d|3[01])[- ]?\d{3}[\dXx](?![0-9A-Za-z])/g,
    '[身份证号]',
  ],
  [/(?<![0-9A-Za-z])(?:\d{15,19}|\d{4}(?:[- ]\d{4}){3}(?:[- ]?\d{1,3})?)(?![0-9A-Za-z])/g, '[卡号]'],
  [/(?<![0-9A-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![0-9A-Za-z])/g, '[手机号]'],
]

const fullWidthToPlain = 0xfee0

/** Chinese keyboards type digits at full width; the punctuation between them stays as it was written. */
const withPlainDigits = (text: string): string =>
  text.replace(/[０-９Ｘｘ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - fullWidthToPlain))

/** Replaces ID, phone and card numbers in text by what they are. The last step before anything is logged or told to others. */
export const scrub = (text: string): string =>
  patterns.reduce((clean, [pattern, word]) => clean.replace(pattern, word), withPlainDigits(text))

/** Whether text holds something that looks like a whole ID, phone or card number. */
export const holdsPersonalNumber = (text: string): boolean => scrub(text) !== withPlainDigits(text)
