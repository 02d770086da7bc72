import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ContentChanges } from '@domain/claim/content'
import type { SampleWorker } from './people'

/** Registers that are no longer where the ID number was first given: one moved out of 公主岭, 海拉尔 has another code since 2001. */
const registersNow: Readonly<Record<string, string>> = { '220381': '220302', '152101': '150702' }

/** What a sample worker enters, by field. */
export function formOf(worker: SampleWorker): NonNullable<ContentChanges['form']> {
  return {
    name: worker.name,
    idNumber: worker.idNumber,
    phone: worker.phone,
    householdRegister: registersNow[worker.register] ?? worker.register,
    workerKind: worker.employerId === 'employer-3' ? 'newEmploymentForm' : 'migrantWorker',
    labourRelation: true,
    unionMember: true,
    employer: { organisationId: worker.employerId },
  }
}

let photographs = 0

/** A photo's bytes with its own trailing comment: each worker photographs their own ticket, so no two files are the same. */
export function photoNamed(name: string): Buffer {
  photographs += 1
  const content = readFileSync(path.join(import.meta.dirname, 'photos', name))
  const comment = Buffer.from(`sample ${photographs}`)
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment])
  return Buffer.concat([content.subarray(0, 2), segment, content.subarray(2)])
}
