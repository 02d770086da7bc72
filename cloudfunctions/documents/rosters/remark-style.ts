const fill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>'
const alignment = '<alignment vertical="top" wrapText="1"/>'
/** Text stays text. */
const textFormat = 49

/**
 * The styles of a workbook with that of remarks added: a light ground, and lines that wrap. Null where they are written in a way of their
 * own.
 */
export function withRemarkStyle(xml: string): { xml: string; style: number } | null {
  const fills = listIn(xml, 'fills', 'fill')
  const formats = listIn(xml, 'cellXfs', 'xf')
  if (fills === null || formats === null) return null
  const format = `<xf numFmtId="${textFormat}" fontId="0" fillId="${fills.count}" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" applyAlignment="1">${alignment}</xf>`
  const added = [
    { list: fills, tag: 'fills', children: fill },
    { list: formats, tag: 'cellXfs', children: format },
  ].reduce(
    (text, { list, tag, children }) =>
      text.replace(list.whole, () => `<${tag} count="${list.count + 1}">${list.inside}${children}</${tag}>`),
    xml,
  )
  return { xml: added, style: formats.count }
}

function listIn(xml: string, tag: string, child: string) {
  const found = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)
  if (found === null) return null
  const inside = found[1] ?? ''
  return { whole: found[0], inside, count: [...inside.matchAll(new RegExp(`<${child}[\\s/>]`, 'g'))].length }
}
