import { encodings } from '../../test/api/support/encodings'
import { list, head, linesOf, type MadeFiles } from './stay-lines'
import { html, old, text } from './sheet-files'

function inEncoding(name: string, written: string): Buffer {
  const encode = encodings[name]
  if (encode === undefined) throw new Error(`no encoding ${name}`)
  return encode(written)
}

const remarked = () => list((_, place) => (place === 2 ? { remark: '"夜班, 周末\n也来"' } : {}))

/** Texts, old workbooks, and what is named like one. */
export const encodingFiles: MadeFiles = {
  'gbk.csv': () => inEncoding('GB18030', text(list(), ',')),
  'gbk-tabs.csv': () => inEncoding('GB18030', text(list(), '\t')),
  'gbk-title.csv': () => inEncoding('GB18030', `员工名册,,,,,,,,,\r\n${text(list(), ',')}`),
  'utf-8.csv': () => inEncoding('UTF-8', text(list(), ',', '\n')),
  'utf-8-mark.csv': () => inEncoding('UTF-8 with its mark', text(list(), ',')),
  'utf-8-semicolons.csv': () => inEncoding('UTF-8 with its mark', text(list(), ';')),
  'utf-16.txt': () => inEncoding('UTF-16LE with its mark', text(list(), '\t')),
  'utf-16be.txt': () => inEncoding('UTF-16BE with its mark', text(list(), '\t')),
  'forced-text.csv': () =>
    inEncoding(
      'GB18030',
      text(
        list(({ idNumber }) => ({ idNumber: `"=""${idNumber}"""` })),
        ',',
      ),
    ),
  'guarded.csv': () =>
    inEncoding(
      'UTF-8 with its mark',
      text(
        list(({ idNumber }) => ({ idNumber: `\t${idNumber}` })),
        ',',
      ),
    ),
  'quoted.csv': () => inEncoding('UTF-8', text(remarked(), ',')),
  'scientific.csv': () =>
    inEncoding(
      'GB18030',
      text(
        list(({ idNumber }) => ({
          idNumber: Number(idNumber.slice(0, 17)).toExponential(5).replace('e+', 'E+'),
        })),
        ',',
      ),
    ),
  'old.xls': () => old(list()),
  'old-title.xls': () => old([['员工名册'], ...list()], 'biff8', true),
  'old-number-cells.xls': () =>
    old(list(({ idNumber }, place) => (place < 2 ? { idNumber: Number(idNumber.replace('X', '0')) } : {}))),
  'xml-table.xls': () => old(list(), 'xlml'),
  'web-page.xls': () => inEncoding('UTF-8', html([head, ...linesOf()], 'utf-8')),
  'web-page-gbk.xls': () => inEncoding('GB18030', html([head, ...linesOf()], 'gb2312')),
}
