import busboy from 'busboy'
import type { IncomingMessage } from 'node:http'

const LARGEST = 10 * 1024 * 1024

/** The fields of a form, files and texts alike, as bytes. */
export function readForm(request: IncomingMessage): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, Buffer>()
    const form = busboy({
      headers: request.headers,
      limits: { fileSize: LARGEST, fieldSize: LARGEST, parts: 50 },
      defParamCharset: 'utf8',
    })
    form.on('field', (name, value) => fields.set(name, Buffer.from(value, 'utf8')))
    form.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => fields.set(name, Buffer.concat(chunks)))
    })
    form.on('close', () => resolve(fields))
    form.on('error', reject)
    request.pipe(form)
  })
}
