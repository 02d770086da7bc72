/** A digit of a text (or the X that ends an ID number), with where it stands in the text as written. */
export type Digit = {
  value: string
  start: number
  end: number
  /** Nothing visible parts it from the digit before. */ joined: boolean
}

/** Digits one after the other with no letter between them: what people read as one or several numbers. */
export type DigitRun = {
  digits: Digit[]
  /** The digits with what stands between them, plain. */
  written: string
  /** A capital letter right before, as a train number has. */
  afterCapital: boolean
}

/** Which digits a character stands for; empty when it is none. Enclosed ones never join: ① before a number is no part of it. */
export type DigitReader = (character: string) => { digits: string; joins: boolean }

const none = { digits: '', joins: false }

/** The tenth of a block of decimal digits: each script has its ten in a row. */
function decimalValue(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/** Digits of any script, at full width, enclosed or raised. */
export const readDecimal: DigitReader = (character) => {
  if (character >= '0' && character <= '9') return { digits: character, joins: true }
  if (character < '\u0080') return none
  const plain = character.normalize('NFKC')
  if (/^\p{Nd}$/u.test(character))
    return { digits: /^\d$/.test(plain) ? plain : decimalValue(character), joins: true }
  return /^\p{No}$/u.test(character) ? { digits: plain.replace(/\D/g, ''), joins: false } : none
}

const hanDigits = '零一二三四五六七八九'
const hanVariants: Record<string, string> = {
  〇: '0',
  幺: '1',
  壹: '1',
  贰: '2',
  叁: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  柒: '7',
  捌: '8',
  玖: '9',
}

/** Numbers that are read out, one character a digit. */
export const readHan: DigitReader = (character) => {
  const value = hanDigits.indexOf(character)
  const digits = value >= 0 ? String(value) : (hanVariants[character] ?? '')
  return { digits, joins: true }
}

const unseen = /^(?:[\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc]|(?![\t-\r])\p{Cc})$/u
const isX = (character: string): boolean => /^[XxＸｘХхΧχ×]$/.test(character)

/** The runs of a text. Anything but letters may stand inside; asterisks in a row are a mask, and end it. */
export function runsOf(text: string, read: DigitReader): DigitRun[] {
  const runs: DigitRun[] = []
  let run: DigitRun | null = null
  let gap = ''
  let before = ''
  let place = 0
  const close = () => {
    if (run) runs.push(run)
    run = null
    gap = ''
  }
  for (const character of text) {
    const start = place
    place += character.length
    if (unseen.test(character)) continue
    const { digits, joins } = read(character)
    if (digits !== '') {
      run ??= { digits: [], written: '', afterCapital: /^[A-Z]$/.test(before) }
      run.written += (joins ? gap : gap || ' ') + digits
      for (const [index, value] of [...digits].entries())
        run.digits.push({
          value,
          start,
          end: place,
          joined: index > 0 || (joins && gap === '' && run.digits.length > 0),
        })
      gap = joins ? '' : ' '
    } else if (run && isX(character) && run.digits.length >= 17) {
      run.digits.push({ value: 'X', start, end: place, joined: gap === '' })
      close()
    } else if (/^[\p{L}\p{Nl}]$/u.test(character) || (character === '*' && gap.endsWith('*'))) close()
    else if (run) gap += character.normalize('NFKC')
    before = character
  }
  close()
  return runs
}
