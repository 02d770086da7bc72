import { writeXlsx } from 'hucre/xlsx'
import { list, head, linesOf, type MadeFiles } from './stay-lines'
import { rewritten, sheet, xlsx } from './sheet-files'

/** Workbooks that other programs put together otherwise. */
export const packageFiles: MadeFiles = {
  'prefixed.xlsx': () =>
    rewritten(xlsx(list()), (path, text) =>
      path.startsWith('xl/worksheets/') || path === 'xl/workbook.xml'
        ? text.replace(/<(\/?)(?!\?)([A-Za-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
        : text,
    ),
  'absolute-targets.xlsx': () =>
    rewritten(xlsx(list()), (path, text) =>
      path === 'xl/_rels/workbook.xml.rels' ? text.replace(/Target="(?!\/)/g, 'Target="/xl/') : text,
    ),
  'styled-to-the-end.xlsx': () =>
    rewritten(xlsx(list()), (path, text) =>
      path === 'xl/worksheets/sheet1.xml'
        ? text.replace(
            '</sheetData>',
            `${Array.from({ length: 3_000 }, (_, index) => `<row r="${index + 8}"><c r="A${index + 8}" s="0"/><c r="XFD${index + 8}" s="0"/></row>`).join('')}</sheetData>`,
          )
        : text,
    ),
  'inline-texts.xlsx': () =>
    writeXlsx({ sheets: [sheet('名册', [head, ...linesOf()])], stringMode: 'inline' }),
  'protected.xlsx': () =>
    writeXlsx({
      sheets: [sheet('名册', [head, ...linesOf()])],
      encryption: { password: 'not-given', spinCount: 1_000 },
    }),
}
