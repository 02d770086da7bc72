import { utils, write } from '@e965/xlsx'
import { mostListRows } from '../../cloudfunctions/domain/output/list'
import type { ListOutput } from '../../cloudfunctions/domain/output/output'
import { renderForm } from '../../cloudfunctions/documents/render/render-form'
import { renderList } from '../../cloudfunctions/documents/render/render-list'
import { travelReceipt } from '../../cloudfunctions/domain/packs/changchun-2023/outputs/travel-receipt'
import { line, measure } from './measure'

const fields = ['name', 'idNumber', 'phone', 'register', 'contract'] as const

const roster: ListOutput = {
  kind: 'list',
  id: 'roster',
  name: '名册',
  title: '名册',
  clause: { document: '000', item: '一（三）' },
  copies: 1,
  from: 'draft',
  rowsOf: 'roster',
  columns: fields.map((of) => ({ heading: of, value: { kind: 'text', of }, width: 20 })),
}

const rows = Array.from({ length: mostListRows }, (_, serial) =>
  Object.fromEntries(fields.map((field) => [field, `样本${field}${serial}`])),
)

/** The longest list, ready to be printed, against the same cells bare from the library that most people would take; and a form. */
export async function benchOutputs(): Promise<void> {
  console.log('Files to print')
  const ours = await measure(5, 1, () => renderList(roster, { fields: {}, rows: { roster: rows } }))
  const bare = await measure(5, 1, () => {
    const sheet = utils.aoa_to_sheet(rows.map((row) => fields.map((field) => row[field])))
    const book = utils.book_new(sheet, '名册')
    return Promise.resolve(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer)
  })
  console.log(`  ${line(`list of ${mostListRows} rows, print settings and all`, ours)}`)
  console.log(`  ${line('the same cells bare, by SheetJS', bare)}`)
  console.log(`  ours over bare: ${(ours.p50 / bare.p50).toFixed(2)} × at p50`)
  const form = await measure(50, 1, () => renderForm(travelReceipt, { name: '样本' }))
  console.log(`  ${line('a form', form)}`)
}
