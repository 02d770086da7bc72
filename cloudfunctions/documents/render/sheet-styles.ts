import type { CellStyle } from 'hucre'
import type { ListValue } from '@domain/output/list'
import { sheetFont, sheetTitleFont } from './fonts'
import { numberFormat } from './list-cells'

const side = { style: 'thin' } as const
const border = { top: side, right: side, bottom: side, left: side }
const font = { name: sheetFont, size: 11 }

/** Every cell of a column: long names wrap, numbers of persons stay text. */
export const columnStyle = (value: ListValue): CellStyle => ({
  font,
  border,
  numFmt: numberFormat(value),
  alignment: {
    vertical: 'center',
    wrapText: true,
    horizontal: value.kind === 'money' || value.kind === 'count' ? 'right' : 'center',
  },
})

export const headingStyle: CellStyle = {
  font: { ...font, bold: true },
  border,
  numFmt: '@',
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
}

export const titleStyle: CellStyle = {
  font: { name: sheetTitleFont, size: 18, bold: true },
  border: {},
  numFmt: '@',
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
}

/** Lines above and below the list. */
export const lineStyle: CellStyle = {
  font,
  border: {},
  numFmt: '@',
  alignment: { vertical: 'center', horizontal: 'left', wrapText: true },
}
