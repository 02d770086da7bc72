import { strToU8, zipSync } from 'fflate'
import { partOfKind, partsOfWorkbook, sheetsIn, textOfPart } from '@platform/spreadsheets/workbook-parts'
import { markedSheet } from './mark-sheet'
import { withRemarkStyle } from './remark-style'
import type { Remarks } from './remarks'

/** Fast rather than small: most of a workbook is text that becomes small anyway. */
const compression = 4

/**
 * A workbook with remarks in a column of one of its sheets. Everything else stays as it is: other sheets, styles, widths, merged and
 * hidden cells, formulas. Null when it is no workbook or has no such sheet.
 */
export function markedWorkbook(content: Uint8Array, sheetName: string, remarks: Remarks): Uint8Array | null {
  const parts = partsOfWorkbook(content, (name) => !name.endsWith('/'))
  if (parts === null || parts === 'tooLarge') return null
  const sheet = sheetsIn(parts).find(({ name, visible }) => visible && name === sheetName)
  const xml = sheet === undefined ? null : textOfPart(parts, sheet.path)
  if (sheet === undefined || xml === null) return null
  const stylesPath = partOfKind(parts, 'styles')
  const styled = withRemarkStyle((stylesPath && textOfPart(parts, stylesPath)) ?? '')
  const changed = {
    [sheet.path]: strToU8(markedSheet(xml, remarks, styled && styled.style)),
    ...(stylesPath === null || styled === null ? {} : { [stylesPath]: strToU8(styled.xml) }),
  }
  return zipSync({ ...Object.fromEntries(parts), ...changed }, { level: compression })
}
