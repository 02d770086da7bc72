/**
 * Fonts are named, not carried: an office has 仿宋 and 宋体 with Word or WPS. The font table names what stands in for each elsewhere.
 */
export const bodyFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' }
export const titleFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }

/** The same fonts in a spreadsheet, which knows one name a cell. */
export const sheetFont = '仿宋'
export const sheetTitleFont = '宋体'

const standIns = {
  仿宋: 'FangSong,仿宋_GB2312,FangSong_GB2312,STFangsong,华文仿宋,Noto Serif CJK SC',
  宋体: 'SimSun,STSong,华文宋体,Noto Serif CJK SC',
} as const

const fontEntry = ([name, names]: [string, string]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${names}"/><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="auto"/></w:font>`

/** The part of a docx file that says what to take where a font is missing. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...Object.entries(standIns).map(fontEntry),
    '</w:fonts>',
  ].join(''),
}
