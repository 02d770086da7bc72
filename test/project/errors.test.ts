import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import { commonErrors } from '@contract/call'
import { calls, functionOf, type CallName } from '@contract/calls'
import { errorValues, type ErrorCode } from '@contract/errors'

const rooms = ['api', 'platform', 'documents'].map((room) =>
  path.resolve(__dirname, '../../cloudfunctions', room),
)
const filesOf = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(room, file))
const sources = rooms.flatMap(filesOf).map((file) => readFileSync(file, 'utf8'))
const refused = new Set(
  sources.flatMap((source) => [...source.matchAll(/refuse\('(\w+)'/g)].map(([, code]) => code)),
)
const names = Object.keys(calls) as CallName[]
const declared = (name: CallName): readonly ErrorCode[] => calls[name].errors

test('every error of the closed list is answered somewhere and declared by a call', () => {
  const known = new Set<string>([...commonErrors, ...names.flatMap(declared)])
  for (const code of Object.keys(errorValues)) {
    assert.ok(known.has(code), `${code} is declared by no call`)
    assert.ok(refused.has(code) || code === 'internal', `${code} is never answered`)
  }
})

/** Either it writes itself, or the one writer of rosters does. */
const remembers = (source: string): boolean =>
  ['context.once(', 'changeRows(', 'replaceRoster(', 'takeRoster('].some((writing) =>
    source.includes(writing),
  )

test('a call says keyReused exactly when it remembers its answer', () => {
  for (const name of names) {
    const room = path.resolve(__dirname, '../../cloudfunctions', functionOf(name))
    const [file = name, ...others] = filesOf(room).filter((file) => path.basename(file) === `${name}.ts`)
    assert.deepEqual(others, [], `${name} is one file`)
    const source = readFileSync(file, 'utf8')
    assert.equal(declared(name).includes('keyReused'), remembers(source), name)
  }
})
