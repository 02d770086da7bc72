import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from '@jest/globals'
import { deployPlan, describeStep } from '../../scripts/deploy/plan'
import { deployedFunctions } from '../../scripts/function-bundles'
import { deploySettings } from '../../scripts/deploy/settings'

const root = path.resolve(__dirname, '../..')
const plan = deployPlan(
  {
    databaseFile: path.join(root, 'config/database.json'),
    storageFile: path.join(root, 'config/storage.json'),
  },
  path.join(root, 'cloudfunctions'),
  [...deployedFunctions],
)

test('a collection exists before its permission and indexes, and the database before what uses it', () => {
  const kinds = plan.map((step) => step.kind)
  assert.ok(kinds.lastIndexOf('createIndex') < kinds.indexOf('deployFunction'))
  assert.equal(kinds.at(-1), 'uploadMiniProgram')
  const made = new Set<string>()
  for (const step of plan) {
    if (step.kind === 'createCollection') made.add(step.collection)
    if (step.kind === 'setPermission' || step.kind === 'createIndex') assert.ok(made.has(step.collection))
  }
})

test('a dry run says which timer and which open interface the clock needs', () => {
  const clock = plan.map(describeStep).find((line) => line.startsWith('function clock'))
  assert.match(clock ?? '', /timer everyMinute 0 \*\/1 \* \* \* \* \*.*subscribeMessage\.send/)
})

test('a dry run says what phones may store, and that what they store and nobody takes is deleted', () => {
  const lines = plan.map(describeStep).filter((line) => line.startsWith('storage:'))
  assert.equal(lines.length, 2)
  assert.match(lines[0] ?? '', /read false; write .*resource\.openid == auth\.openid.*resource\.path/)
  assert.match(lines[1] ?? '', /files under tray\/ are deleted 2 days after they came/)
})

test('the storage has its rule before a function gives out a path in it', () => {
  const kinds = plan.map((step) => step.kind)
  assert.ok(kinds.indexOf('expireFiles') < kinds.indexOf('deployFunction'))
  assert.ok(kinds.includes('setStorageRule'))
})

test('missing settings are named without any value', () => {
  const read = deploySettings({
    NODE_ENV: 'test',
    TARO_ENV: 'h5',
    TCB_SECRET_KEY: 'secret',
    APP_ID: 'not-an-app-id',
  })
  assert.ok('missing' in read)
  assert.ok(read.missing.includes('APP_ID') && read.missing.includes('FIELD_KEYS'))
  assert.doesNotMatch(JSON.stringify(read), /not-an-app-id/)
})
