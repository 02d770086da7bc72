import { readFileSync } from 'node:fs'
import path from 'node:path'
import { localRecognizer } from '../../cloudfunctions/recognize/local-recognizer'

const root = path.resolve(__dirname, '../..')
export const fixtures = path.join(root, 'test/fixtures/tickets')

/** The real engine in its own processes, run from source. */
export const aReader = () =>
  localRecognizer({
    directory: path.join(root, 'cloudfunctions/recognize'),
    extension: 'ts',
    execArgv: ['--import', 'tsx'],
    mostSeconds: 60,
  })

export const fixture = (file: string): Buffer => readFileSync(path.join(fixtures, file))
