import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { deploySettings, functionEnvironment } from '../../scripts/deploy/settings'

const given = {
  TCB_ENV_ID: 'env',
  TCB_SECRET_ID: 'id',
  TCB_SECRET_KEY: 'key',
  APP_ID: 'wx0123456789abcdef',
  UPLOAD_KEY_FILE: 'upload.key',
  FIELD_KEYS: 'k=1',
  LOOKUP_KEY: 'l',
  AUDIT_KEY: 'a',
}
const environmentOf = (name: string, more: Record<string, string>) => {
  const read = deploySettings({ ...given, ...more })
  assert.ok('settings' in read)
  return Object.keys(functionEnvironment(name, read.settings))
}
const service = { TICKET_OCR_SECRET_ID: 'a', TICKET_OCR_SECRET_KEY: 'b' }

test('the keys of the ticket service reach the function that reads photos, and no other', () => {
  assert.ok(environmentOf('recognize', service).includes('TICKET_OCR_SECRET_KEY'))
  for (const name of ['api', 'clock'])
    assert.ok(!environmentOf(name, service).includes('TICKET_OCR_SECRET_KEY'), name)
})

test('the key that seals the audit trail reaches the clock, and no function that people call', () => {
  assert.ok(environmentOf('clock', {}).includes('AUDIT_KEY'))
  for (const name of ['api', 'recognize']) assert.ok(!environmentOf(name, {}).includes('AUDIT_KEY'), name)
})

test('no deployment opens the sample campaign or sets a clock, whatever its environment says', () => {
  const never = { SAMPLE_CAMPAIGN: 'on', DEMO: '1', CLOCK_OFFSET_MILLISECONDS: '1' }
  for (const name of ['api', 'recognize', 'documents', 'clock'])
    for (const variable of Object.keys(never))
      assert.ok(!environmentOf(name, never).includes(variable), `${name} ${variable}`)
})

test('half a key chooses nothing', () => {
  for (const name of ['TICKET_OCR_SECRET_ID', 'TICKET_OCR_SECRET_KEY'])
    assert.ok(!environmentOf('recognize', { [name]: 'a' }).some((each) => each.startsWith('TICKET_OCR')))
})
