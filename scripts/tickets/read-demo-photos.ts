import { readFileSync } from 'node:fs'
import path from 'node:path'
import { localRecognizer } from '../../cloudfunctions/recognize/local-recognizer'
import type { Recognized } from '../../cloudfunctions/recognize/ticket-recognizer'
import { buildFunction } from '../function-bundles'
import { inProject } from '../paths'

const built = inProject('dist', 'measured')

/** What our engine, as it is deployed, reads off photos of the demo, by file. Throws when one of them cannot be read. */
export async function readDemoPhotos(files: readonly string[]): Promise<Record<string, Recognized>> {
  await buildFunction('recognize', built)
  const recognizer = localRecognizer({ directory: path.join(built, 'recognize'), mostSeconds: 120 })
  const readings: Record<string, Recognized> = {}
  try {
    for (const file of files) {
      const read = await recognizer.recognize(readFileSync(inProject('scripts', 'demo', 'photos', file)))
      if (read.notRead !== null) throw new Error(`${file}: ${read.notRead}`)
      readings[file] = read
    }
  } finally {
    recognizer.close()
  }
  return readings
}
