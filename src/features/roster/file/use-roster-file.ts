import { useRef, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import { largestRosterFile, type RosterReading } from '@contract/roster-file-calls'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { emptyTally, type RosterTally } from '@domain/roster/tally'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'
import { uploadFile } from '@/services/calls/upload'
import { chooseList } from '@/services/phone/choose-list'
import { columnsOf, howOf, noChoices, type FileChoices } from './file-choices'
import { writeRoster } from '@/services/claim/roster-writing'

type Upload = { fileId: string; permit: string; fileName: string }
export type Taken = CallOutput<'take-roster-file'>

/** How far a file has got. */
export type FilePhase =
  | { kind: 'choosing' }
  | { kind: 'sending'; percent: number }
  | { kind: 'reading' }
  | { kind: 'read'; reading: RosterReading }
  | { kind: 'taken'; taken: Taken }

/** What holds for everybody was confirmed once for a claim: the mended file is not asked again. */
const confirmed = new Map<string, Record<string, FieldValue>>()

/** A file of persons on its way into a roster: chosen, sent, read, looked at, taken. Nothing is in before it was taken. `tally` is what is there. */
export function useRosterFile(claimId: string, tally: RosterTally | null | undefined, onTaken: () => void) {
  const [phase, setPhase] = useState<FilePhase>({ kind: 'choosing' })
  const [choices, setChoices] = useState<FileChoices>({
    ...noChoices,
    sameForAll: confirmed.get(claimId) ?? {},
  })
  const [upload, setUpload] = useState<Upload | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const [asking, setAsking] = useState(false)
  const [taking, setTaking] = useState(false)
  const [next] = useState(lastAsked)
  const last = useRef(choices)

  const read = async (file: Upload, wanted: FileChoices) => {
    const isLast = next()
    setAsking(true)
    setTrouble(null)
    const { fileId, permit } = file
    const { sheet, columns, sameForAll } = wanted
    const input = { claimId, fileId, permit, sheet, sameForAll, ...(columns ? { columns } : {}) }
    try {
      const reading = await call('read-roster-file', input)
      if (isLast()) setPhase({ kind: 'read', reading })
    } catch (error) {
      if (!isLast()) return
      setTrouble(troubleOf(error))
      setPhase((current) => (current.kind === 'read' ? current : { kind: 'choosing' }))
    } finally {
      if (isLast()) setAsking(false)
    }
  }
  const choose = async () => {
    const list = await chooseList()
    if (list === null) return
    setTrouble(null)
    setTooLarge(list.bytes > largestRosterFile)
    if (list.bytes > largestRosterFile) return
    setPhase({ kind: 'sending', percent: 0 })
    try {
      const { cloudPath, permit } = await call('begin-roster-file', { claimId })
      const onProgress = (percent: number) => setPhase({ kind: 'sending', percent })
      const fileId = await uploadFile(cloudPath, list.path, onProgress)
      const sent = { fileId, permit, fileName: list.name }
      const fresh = { ...noChoices, sameForAll: last.current.sameForAll }
      last.current = fresh
      setUpload(sent)
      setChoices(fresh)
      setPhase({ kind: 'reading' })
      await read(sent, fresh)
    } catch (error) {
      setTrouble(troubleOf(error))
      setPhase({ kind: 'choosing' })
    }
  }
  /** What the person says changes at once; the file is read anew by it, and only the last reading is shown. */
  const say = (changes: Partial<FileChoices>) => {
    const wanted = { ...last.current, ...changes }
    last.current = wanted
    confirmed.set(claimId, wanted.sameForAll)
    setChoices(wanted)
    if (upload && !('how' in changes)) void read(upload, wanted)
  }
  const take = async (reading: RosterReading) => {
    if (upload === null) return
    setTaking(true)
    setTrouble(null)
    const { sheet } = reading
    const { sameForAll } = choices
    const how = howOf(choices, reading)
    try {
      const input = { claimId, ...upload, sheet, columns: columnsOf(reading), sameForAll, how }
      const taken = await writeRoster('take-roster-file', input, { seen: tally ?? emptyTally })
      setPhase({ kind: 'taken', taken })
      onTaken()
    } catch (error) {
      const found = troubleOf(error)
      // Somebody else changed the roster meanwhile: what the file changes is another number now.
      if (found.code === 'staleVersion') await read(upload, choices)
      setTrouble(found)
    } finally {
      setTaking(false)
    }
  }
  return { phase, choices, trouble, tooLarge, asking, taking, choose: () => void choose(), say, take }
}
