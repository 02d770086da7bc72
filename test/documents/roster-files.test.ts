import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { largestRosterFile } from '@contract/roster-file-calls'
import { remarksHeading } from '@domain/roster/row-words'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { people } from '../../scripts/rosters/people'
import { head, linesOf, list } from '../../scripts/rosters/stay-lines'
import { old, sheet, text, xlsx, xlsxOf } from '../../scripts/rosters/sheet-files'
import { markedWorkbook } from '../../cloudfunctions/documents/rosters/mark-workbook'
import { aCity, newKey, type City } from '../api/support/city'
import { storedClaim } from '../api/support/invented'
import { addEmploymentOffices, addsRow, rosterDraft, typed, type RosterClaim } from '../api/support/roster'

let city: City
beforeAll(async () => {
  city = await aCity()
  addEmploymentOffices(city)
})
afterAll(() => city.close())

const golden = (name: string) => readFileSync(path.join(__dirname, '../fixtures/rosters', name))
const whole = { sheet: null, sameForAll: {} }

/** Sends a file the way a phone does, and gives the input by which it is read. */
async function sent({ claimId, colleagues }: RosterClaim, content: Uint8Array) {
  const { rosterUpload } = await import('../../cloudfunctions/platform/files/roster-file')
  const { cloudPath, permit } = rosterUpload(colleagues[0], claimId)
  return { claimId, permit, fileId: await city.upload(cloudPath, Buffer.from(content)) }
}

/** Reads a file and takes what was found. */
async function takes(
  claim: RosterClaim,
  content: Uint8Array,
  { how = 'replace', fileName = '员工名册.xlsx' }: { how?: 'replace' | 'add'; fileName?: string } = {},
) {
  const input = await sent(claim, content)
  const [accountId] = claim.colleagues
  const reading = await city.call(accountId, 'read-roster-file', { ...input, ...whole })
  const taking = {
    ...input,
    expectedVersion: claim.version,
    fileName,
    sheet: reading.sheet,
    columns: reading.columns.map(({ column }) => column),
    sameForAll: {},
    how,
  }
  const key = newKey()
  const taken = await city.call(accountId, 'take-roster-file', taking, { key })
  claim.version = taken.version
  return { reading, taken, taking, key }
}

const rowsOf = async ({ claimId, colleagues }: RosterClaim) =>
  (await city.call(colleagues[1], 'list-roster', { claimId, view: 'all', after: null, search: null })).rows

async function marked({ claimId, colleagues }: RosterClaim) {
  const made = await city.call(colleagues[0], 'make-marked-roster', { claimId })
  return { ...made, content: new Uint8Array(await (await fetch(made.address)).arrayBuffer()) }
}
const keptFiles = (claimId: string) => city.cloud.store.find('rosterFiles', { claimId }, { limit: 10 })

test('a file is read without anything being taken, then taken, and counts', async () => {
  const claim = await rosterDraft(city)
  await addsRow(city, claim, typed(1))
  const input = await sent(claim, golden('wrong-phones.xlsx'))
  const reading = await city.call(claim.colleagues[0], 'read-roster-file', { ...input, ...whole })
  assert.deepEqual(reading.changes, { added: 6, gone: 1, changed: 0, same: 0 })
  assert.deepEqual([reading.rows, reading.bad, reading.headLine, reading.missing], [6, 3, 1, []])
  assert.equal((await rowsOf(claim)).length, 1)
  assert.equal(keptFiles(claim.claimId).length, 0)
  const { taken } = await takes(claim, golden('wrong-phones.xlsx'))
  assert.deepEqual(taken.changes, reading.changes)
  assert.deepEqual([taken.tally.rows, taken.tally.bad, taken.tally.counted], [6, 3, 3])
  const rows = await rowsOf(claim)
  assert.deepEqual(
    rows.map(({ values }) => values.name),
    people.slice(0, 6).map(({ name }) => name),
  )
  assert.deepEqual(
    rows.map(({ origin }) => origin.kind === 'file' && [origin.sheet, origin.line]),
    [2, 3, 4, 5, 6, 7].map((line) => ['Sheet1', line]),
  )
})

test('a second file says what is new, gone and changed; who stays keeps their row', async () => {
  const claim = await rosterDraft(city)
  await takes(claim, await xlsx(list()))
  const before = await rowsOf(claim)
  const next = list(() => ({}), 8).filter((_, line) => line !== 2)
  const changed = next.map((cells, line) =>
    line === 1 ? cells.map((cell, column) => (column === 9 ? '夜班' : cell)) : cells,
  )
  const { reading, taken } = await takes(claim, await xlsx(changed))
  assert.deepEqual(reading.changes, { added: 2, gone: 1, changed: 1, same: 4 })
  assert.deepEqual(taken.changes, reading.changes)
  const after = await rowsOf(claim)
  const idOf = (rows: typeof before, name: string) => rows.find(({ values }) => values.name === name)?.id
  for (const place of [0, 2, 3, 4, 5])
    assert.equal(idOf(after, people[place]?.name ?? ''), idOf(before, people[place]?.name ?? ''))
  assert.equal(idOf(after, people[1]?.name ?? ''), undefined)
})

test('a file can come besides what is there: who is there already is as the file says', async () => {
  const claim = await rosterDraft(city)
  await takes(claim, await xlsx(list(() => ({}), 3)))
  await addsRow(city, claim, typed(1))
  const { taken } = await takes(
    claim,
    await xlsx([head, ...linesOf(5, (_, place) => (place === 0 ? { remark: '夜班' } : {}))]),
    { how: 'add' },
  )
  assert.equal(taken.tally.rows, 6)
  assert.deepEqual(taken.changes, { added: 2, gone: 0, changed: 1, same: 3 })
})

test('the same call again is done once, also when the tray is empty by then', async () => {
  const claim = await rosterDraft(city)
  const { taking, key, taken } = await takes(claim, golden('plain.xlsx'))
  const { downloadFile } = await import('../../cloudfunctions/platform/files/files')
  assert.equal(await downloadFile(taking.fileId), null, 'nothing stays in the tray')
  assert.deepEqual(await city.call(claim.colleagues[0], 'take-roster-file', taking, { key }), taken)
  assert.equal((await storedClaim(claim.claimId)).version, claim.version)
  assert.equal(keptFiles(claim.claimId).length, 1)
  const again = await city.fails(claim.colleagues[0], 'take-roster-file', { ...taking, how: 'add' }, { key })
  assert.equal(again.code, 'keyReused')
  assert.equal(keptFiles(claim.claimId).length, 1, 'the file of the claim stays')
})

test('of two files that are taken at once one wins, and only its file is kept', async () => {
  const claim = await rosterDraft(city)
  const [one, other] = [await sent(claim, golden('plain.xlsx')), await sent(claim, golden('title.xlsx'))]
  const taking = {
    expectedVersion: claim.version,
    fileName: '名册.xlsx',
    sheet: 'Sheet1',
    sameForAll: {},
    how: 'replace' as const,
  }
  const columns = [
    null,
    'name',
    'sex',
    'idNumber',
    'register',
    'phone',
    'contract',
    'stayedThroughout',
    'dispatched',
    'remark',
  ]
  const answers = await Promise.all(
    [one, other].map((input) =>
      city.answer(claim.colleagues[0], 'take-roster-file', { ...input, ...taking, columns }),
    ),
  )
  assert.deepEqual(answers.map(({ ok }) => ok).sort(), [false, true])
  const { roster } = await storedClaim(claim.claimId)
  assert.deepEqual(
    keptFiles(claim.claimId).map(({ document }) => document._id),
    [roster?.fileId],
  )
})

test('only whoever acts for the enterprise reads, with the permit for that claim, while rows can change', async () => {
  const claim = await rosterDraft(city)
  const input = await sent(claim, golden('plain.xlsx'))
  const code = async (accountId: string, changes: object) =>
    (await city.fails(accountId, 'read-roster-file', { ...input, ...whole, ...changes })).code
  assert.equal(await code('stranger', {}), 'notFound')
  assert.equal(await code('district', {}), 'notFound')
  assert.equal(await code(claim.colleagues[1], {}), 'uploadMissing', 'a colleague has a permit of their own')
  assert.equal(await code(claim.colleagues[0], { permit: 'x' }), 'uploadMissing')
  assert.equal(await code(claim.colleagues[0], { fileId: `${input.fileId}x` }), 'uploadMissing')
  const otherClaim = await rosterDraft(city)
  const others = await sent(otherClaim, golden('plain.xlsx'))
  assert.equal(
    await code(claim.colleagues[0], { permit: others.permit, fileId: others.fileId }),
    'uploadMissing',
  )
  for (const call of ['make-marked-roster', 'make-roster-template'] as const)
    assert.equal((await city.fails('stranger', call, { claimId: claim.claimId })).code, 'notFound')
  assert.equal(
    (await city.fails(claim.colleagues[0], 'make-marked-roster', { claimId: claim.claimId })).code,
    'notFound',
  )
})

describe('a file that cannot be read says why', () => {
  const why = async (content: Uint8Array) => {
    const claim = await rosterDraft(city)
    const { code, values } = await city.fails(claim.colleagues[0], 'read-roster-file', {
      ...(await sent(claim, content)),
      ...whole,
    })
    return code === 'rosterNotReadable' ? values.why : code
  }
  test('no table, a password, too large, too many rows', async () => {
    assert.equal(await why(golden('no-list.xlsx')), 'noTable')
    assert.equal(await why(Buffer.from('你好')), 'noTable')
    assert.equal(await why(Buffer.of(0xff, 0xd8, 0xff)), 'format')
    assert.equal(await why(golden('protected.xlsx')), 'protected')
    assert.equal(await why(Buffer.alloc(largestRosterFile + 1)), 'fileTooLarge')
  })
})

describe('one’s own file comes back with remarks', () => {
  test('everything else in the workbook stays as it was', async () => {
    const claim = await rosterDraft(city)
    const content = await xlsxOf([
      sheet('说明', [['一人一行']]),
      sheet('名册', [['员工名册'], ...list((_, place) => (place === 1 ? { phone: '1990' } : {}))], {
        merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 9 }],
        rowDefs: new Map([[4, { hidden: true }]]),
        columns: Array.from({ length: 16 }, () => ({ width: 11 })),
        cells: new Map([['1,1', { style: { font: { bold: true } } }]]),
      }),
      sheet('去年', list(), { hidden: true }),
    ])
    await takes(claim, content)
    const made = await marked(claim)
    assert.deepEqual([made.fileName, made.format], ['员工名册（带提示）.xlsx', 'xlsx'])
    const [before, after] = [unzipSync(content), unzipSync(made.content)]
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
    )
    assert.deepEqual(changed.sort(), ['xl/styles.xml', 'xl/worksheets/sheet2.xml'])
    const [was, is] = [
      await readXlsx(content, { readStyles: true }),
      await readXlsx(made.content, { readStyles: true }),
    ]
    assert.deepEqual(
      is.sheets.map(({ name, hidden }) => [name, hidden]),
      was.sheets.map(({ name, hidden }) => [name, hidden]),
    )
    assert.deepEqual(is.sheets[1]?.merges, was.sheets[1]?.merges)
    assert.deepEqual(is.sheets[1]?.rowDefs, was.sheets[1]?.rowDefs)
    const rows = is.sheets[1]?.rows ?? []
    assert.deepEqual(
      rows.map((row) => row.slice(0, 10)),
      was.sheets[1]?.rows,
    )
    assert.deepEqual(
      rows.map((row) => row[10] ?? null),
      [null, remarksHeading, null, '手机号码：手机号要 11 位，1 开头，请再看一遍', null, null, null, null],
    )
    assert.equal(is.sheets[1]?.cells?.get('1,1')?.style?.font?.bold, true)
    assert.equal(is.sheets[1]?.columns?.[10]?.width, 60)
    assert.equal(is.sheets[1]?.columns?.[11]?.width, 11)
  })

  test('is mended there, taken again without the remarks, and marked again in the same column', async () => {
    const claim = await rosterDraft(city)
    const content = await xlsx([
      ...list((_, place) => (place === 1 ? { phone: '1990' } : place === 3 ? { register: '海拉尔区' } : {})),
      linesOf(3)[2] ?? [],
    ])
    await takes(claim, content)
    const first = await marked(claim)
    const { sheets } = await readXlsx(first.content)
    const rows = sheets[0]?.rows ?? []
    assert.match(String(rows[2]?.[10]), /^手机号码：/)
    assert.match(String(rows[4]?.[10]), /^户籍地：前面请写上省名/)
    assert.match(String(rows[7]?.[10]), /第 4 行/)
    const mended = rows.map((row, line) =>
      line === 2 ? row.map((cell, column) => (column === 5 ? (people[1]?.phone ?? null) : cell)) : row,
    )
    const { reading, taken } = await takes(claim, await xlsx(mended))
    assert.deepEqual(reading.columns.at(-1), {
      place: 10,
      heading: remarksHeading,
      samples: reading.columns.at(-1)?.samples,
      column: null,
      knownBy: 'nothing',
    })
    assert.deepEqual(taken.changes, { added: 0, gone: 0, changed: 1, same: 6 })
    assert.equal(taken.tally.bad, 2)
    const second = await marked(claim)
    const again = (await readXlsx(second.content)).sheets[0]?.rows ?? []
    assert.deepEqual(
      again.map((row) => row.length > 11),
      again.map(() => false),
    )
    assert.deepEqual(
      again.map((row) => Boolean(row[10])),
      [true, false, false, false, true, false, false, true],
    )
    assert.deepEqual(
      again.slice(1, 7).map((row) => row[3]),
      people.slice(0, 6).map(({ idNumber }) => idNumber),
      'no number was altered',
    )
  })

  for (const [name, content] of [
    [
      'an old workbook',
      old(
        list(({ idNumber }, place) =>
          place === 0
            ? { idNumber: Number(idNumber.replace('X', '0')) }
            : place === 1
              ? { remark: '=1+1' }
              : {},
        ),
      ),
    ],
    [
      'a text',
      Buffer.from(
        text(
          list((_, place) => (place === 0 ? { idNumber: '1' } : place === 1 ? { remark: '=1+1' } : {})),
          ',',
        ),
      ),
    ],
  ] as const)
    test(`${name} comes back as a workbook, line by line`, async () => {
      const claim = await rosterDraft(city)
      await takes(claim, content, { fileName: '名册.xls' })
      const made = await marked(claim)
      assert.equal(made.fileName, '名册（带提示）.xlsx')
      const rows = (await readXlsx(made.content)).sheets[0]?.rows ?? []
      assert.equal(rows[0]?.[10], remarksHeading)
      assert.match(String(rows[1]?.[10]), /^身份证号：/)
      assert.equal(rows[2]?.[9], "'=1+1", 'nothing runs as a formula')
      const { reading } = await takes(claim, made.content)
      assert.deepEqual([reading.bad, reading.changes.same + reading.changes.changed], [1, 6])
      assert.deepEqual(
        rows.slice(2, 7).map((row) => row[3]),
        people.slice(1, 6).map(({ idNumber }) => idNumber),
      )
    })

  test('every golden workbook can be marked and still says the same', async () => {
    const shown = { range: 'A1:M8' }
    for (const name of [
      'plain.xlsx',
      'title.xlsx',
      'prefixed.xlsx',
      'absolute-targets.xlsx',
      'inline-texts.xlsx',
      'formulas.xlsx',
      'hidden-columns.xlsx',
      'styled-to-the-end.xlsx',
    ]) {
      const content = golden(name)
      const was = await readXlsx(content, shown)
      const sheetName = was.sheets[0]?.name ?? ''
      const again = markedWorkbook(content, sheetName, {
        column: 12,
        lines: new Map([[2, '<&>"提示"_x0041_']]),
      })
      assert.ok(again, name)
      const is = await readXlsx(again, shown)
      assert.equal(is.sheets[0]?.rows[1]?.[12], '<&>"提示"_x0041_', name)
      assert.deepEqual(is.sheets[0]?.rows[2]?.slice(0, 10), was.sheets[0]?.rows[2]?.slice(0, 10), name)
    }
  })
})

test('a replaced file is deleted, and all of them when the claim asks for it', async () => {
  const claim = await rosterDraft(city)
  await takes(claim, golden('plain.xlsx'))
  const [first] = keptFiles(claim.claimId)
  await takes(claim, golden('title.xlsx'))
  const { downloadFile } = await import('../../cloudfunctions/platform/files/files')
  assert.equal(await downloadFile(first?.document.fileId as string), null)
  const [second, ...more] = keptFiles(claim.claimId)
  assert.equal(more.length, 0)
  const { eraseRosterFiles } = await import('../../cloudfunctions/platform/files/roster-file')
  await eraseRosterFiles(claim.claimId)
  assert.equal(await downloadFile(second?.document.fileId as string), null)
  assert.equal(
    (await city.fails(claim.colleagues[0], 'make-marked-roster', { claimId: claim.claimId })).code,
    'notFound',
  )
})

test('the empty file has the columns by their names, keeps numbers as text, and what is filled in is read', async () => {
  const claim = await rosterDraft(city)
  const made = await city.call(claim.colleagues[0], 'make-roster-template', { claimId: claim.claimId })
  assert.equal(made.fileName, '员工名册（空表）.xlsx')
  const content = new Uint8Array(await (await fetch(made.address)).arrayBuffer())
  const book = await readXlsx(content, { readStyles: true })
  assert.deepEqual(
    book.sheets.map(({ name }) => name),
    ['名册', '填写说明'],
  )
  assert.deepEqual(book.sheets[0]?.rows, [head.slice(1)])
  const validations = book.sheets[0]?.dataValidations ?? []
  assert.deepEqual(
    validations.map(({ range }) => range),
    ['B2:B10001', 'G2:G10001', 'H2:H10001'],
  )
  const filled = await xlsxOf([
    sheet('名册', [head.slice(1), ...linesOf().map((cells) => cells.slice(1))]),
    sheet('填写说明', book.sheets[1]?.rows ?? []),
  ])
  const { reading } = await takes(claim, filled)
  assert.deepEqual([reading.rows, reading.bad, reading.missing, reading.otherSheets], [6, 0, [], []])
})
