import { sampleDocument } from './sample-2023/clauses'

/** What people call the documents under which claims are handled, by number. */
export const sourceNames: Readonly<Record<string, string>> = {
  '000': '长春市 2023 年春节稳岗留工政策',
  [sampleDocument]: '示例文件（演示用，没有这份文件）',
}
