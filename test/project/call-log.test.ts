import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, test } from '@jest/globals'
import { callLog } from '../../scripts/call-log'

const room = mkdtempSync(path.join(tmpdir(), 'call-log-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

const said = (line: object) => ({
  level: 'info',
  from: 'function',
  function: 'api',
  line: JSON.stringify(line),
})

test('a failed call is one line under its number, and what went well is none', () => {
  const log = callLog(path.join(room, 'one'))
  log.write(said({ event: 'call', call: 'open-draft', trace: 'wentWell0001', code: 'ok', milliseconds: 4 }))
  log.write(said({ event: 'tick', sent: 3 }))
  log.write({ level: 'info', from: 'function', function: 'api', line: 'not a line of ours' })
  log.write(
    said({
      event: 'call',
      call: 'submit-claim',
      trace: 'refused00001',
      code: 'windowClosed',
      milliseconds: 4,
    }),
  )
  log.write(
    said({
      event: 'defect',
      call: 'save-draft',
      trace: 'defect000001',
      text: 'Error: 张三 220104199001011234 13812345678',
    }),
  )
  log.write({
    level: 'error',
    from: 'call',
    function: 'api',
    trace: 'timeout00001',
    code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  })
  log.write({ level: 'error', from: 'admin', advice: 'the database is damaged: stop', error: 'x' })
  const lines = readFileSync(log.file, 'utf8').trim().split('\n')
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { trace?: string }).trace),
    ['refused00001', 'defect000001', 'timeout00001', undefined],
  )
  assert.doesNotMatch(lines.join(), /220104199001011234|13812345678/)
  assert.equal(log.advice(), 'the database is damaged: stop')
  assert.equal(statSync(log.file).mode & 0o777, 0o600)
})

test('however much fails, the log stays within six files of a megabyte', () => {
  const directory = path.join(room, 'many')
  const log = callLog(directory)
  for (let n = 0; n < 4000; n += 1)
    log.write(said({ event: 'defect', trace: `trace-${n}`, text: 'x'.repeat(3500) }))
  const files = readdirSync(directory)
  assert.equal(files.length, 6)
  for (const file of files) assert.ok(statSync(path.join(directory, file)).size <= 1_000_000)
  assert.match(readFileSync(log.file, 'utf8'), /"trace-3999"/)
})

test('a log that cannot be written ends no call', () => {
  const inTheWay = path.join(room, 'in-the-way')
  writeFileSync(inTheWay, '')
  const told: string[] = []
  const print = console.error
  console.error = (line: string) => void told.push(line)
  callLog(inTheWay).write({ level: 'error', trace: 'nowhere00001' })
  console.error = print
  assert.match(told.join(), /nowhere00001.*\n\(not in .*failed-calls\.log/)
})
