/** A grave or acute accent and curly quotes stand in for the apostrophe; NFKC would take the accents apart. */
const apostrophes = /[´`ˊ＇ʹʼ′‘’‛]/g
/** Line breaks and tabs come with what is pasted; the empty Braille cell is a space that no class names. */
const spaces = /[\p{Z}\t-\r\u0085\u2800]/gu
/** Format, control and other characters that nobody sees, and the stand-in for a pasted picture. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc]/gu
/** The minus sign is mathematics by its class, the hyphen bullet a mark like any other. */
const dashes = /[\p{Pd}\u2043\u2212]/gu
const separators = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc} \-'"./\\,:;·•‧・。、]/gu

/**
 * What a person typed or pasted, as anybody reads it: full-width characters are plain, every dash is a hyphen, runs of spaces
 * and line breaks are one space, and what cannot be seen is gone. The one cleaning that all fields begin with.
 */
export const visibleText = (typed: string): string =>
  typed
    .replace(apostrophes, "'")
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .replace(unseen, '')
    .replace(/ +/g, ' ')
    .trim()

/** A number that is read out in groups (an ID, a phone, a card) without what separates its groups. Everything else stays. */
export const ungrouped = (typed: string): string => visibleText(typed).replace(separators, '')
