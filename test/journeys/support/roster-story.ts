import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { sampleCreditCode, sampleIdNumber } from '../../../scripts/demo/people'
import { demoToken } from '../drivers/demo-session'
import { agrees, callAs } from './server'
import type { Stage } from './stage'

const photo = readFileSync(path.resolve(__dirname, '../../../scripts/demo/photos/licence-two.jpg'))

async function upload({ cloud }: Stage, persona: string, cloudPath: string): Promise<string> {
  const address = `${cloud.url}/client/files/${cloudPath.split('/').map(encodeURIComponent).join('/')}`
  const authorization = `Bearer ${await demoToken(cloud.url, persona)}`
  const headers = { authorization, 'content-type': 'image/jpeg' }
  const sent = await fetch(address, { method: 'PUT', headers, body: photo })
  const { fileID } = (await sent.json()) as { fileID: string }
  assert.ok(fileID, `${cloudPath} was not taken`)
  return fileID
}

/** One person of the story. Whoever has no phone of their own has that of the demo's WeChat. */
export type Person = {
  name: string
  sex: 'male' | 'female'
  idNumber: string
  phone: string
  register: string
  stayed?: boolean
}

const surnames = ['王', '李', '赵', '张', '孙', '周', '吴', '郑', '钱', '冯', '陈', '褚']
const homes = [
  ['河南省商丘市', '411400'],
  ['黑龙江省绥化市', '231202'],
  ['四川省南充市', '511302'],
] as const

/** So many invented persons from other provinces. */
export const persons = (count: number): Person[] =>
  Array.from({ length: count }, (_, place) => {
    const [register, region] = homes[place % homes.length] ?? homes[0]
    const serial = 101 + 2 * place
    return {
      name: `${surnames[place % surnames.length] ?? '王'}样本`,
      sex: 'male' as const,
      idNumber: sampleIdNumber(region, `19${70 + (place % 30)}0512`, serial),
      phone: `1990001${String(place).padStart(4, '0')}`,
      register,
    }
  })

const rowOf = ({
  name,
  sex,
  idNumber,
  phone,
  register,
  stayed = true,
}: Person): Record<string, FieldValue> => ({
  name,
  sex,
  idNumber,
  register,
  phone,
  contract: '2022-03-01至2025-02-28',
  stayedThroughout: stayed,
  dispatched: false,
})

export type Firm = { persona: string; organisationId: string; unitName: string; serial: number }

/** An enterprise hands in its roster for those who stayed over the festival (000 一). */
export async function handsInStay(stage: Stage, firm: Firm, of: readonly Person[]): Promise<HandedIn> {
  const { persona, organisationId, unitName, serial } = firm
  await agrees(stage, persona)
  const opened = await callAs(stage, persona, 'open-draft', {
    packId: 'changchun-2023',
    measureId: 'stay-subsidy',
    organisationId,
  })
  const { claimId } = opened
  const papers: Record<string, string[]> = {}
  for (const paperId of ['fourAboveProof', 'licence', 'productionProof']) {
    const { photoId, cloudPath } = await callAs(stage, persona, 'begin-photo', { claimId, paperId })
    await callAs(stage, persona, 'finish-photo', { photoId, fileId: await upload(stage, persona, cloudPath) })
    papers[paperId] = [photoId]
  }
  const form = {
    unitName,
    creditCode: sampleCreditCode('220174', serial),
    registeredAddress: '长春市汽开区样例大街 1 号',
    district: 'qikai',
    legalRepresentative: '华示例',
    contactName: '丑示例',
    contactPhone: '19900000041',
    bankName: '样例银行长春支行',
    account: `42000000000${String(serial).padStart(5, '0')}`,
    fourAbove: true,
    stateOwned: false,
    keptProducing: true,
  }
  let { version } = await callAs(stage, persona, 'save-draft', {
    claimId,
    expectedVersion: opened.version,
    changes: { form, papers },
  })
  for (const person of of) {
    const input = { claimId, expectedVersion: version, rowId: null, values: rowOf(person) }
    ;({ version } = await callAs(stage, persona, 'put-roster-row', input))
  }
  const handedIn = { claimId, expectedVersion: version, declared: true as const }
  ;({ version } = await callAs(stage, persona, 'submit-claim', handedIn))
  return { claimId, version, papers }
}

export type HandedIn = { claimId: string; version: number; papers: Record<string, string[]> }

/** An officer has looked at every paper: their pages are another story. */
export async function looksAtPapers(stage: Stage, officer: string, claim: HandedIn): Promise<void> {
  const { claimId, version: expectedVersion, papers } = claim
  await callAs(stage, officer, 'open-review', { claimId })
  for (const [paperId, opened] of Object.entries(papers))
    await callAs(stage, officer, 'see-paper', { claimId, expectedVersion, paperId, opened })
}
