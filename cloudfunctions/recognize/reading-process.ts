import * as z from 'zod'
import { loadModels, type Models } from './engine/models'
import { readDocument } from './read-document'

/*
 * A process of its own: the native libraries in it can take a whole process down, and then it is not the service. It reads one
 * document at a time and leaves when its parent does.
 */
const Request = z.object({ id: z.number(), content: z.instanceof(Uint8Array) })

let loading: Promise<Models> | undefined
const models = (): Promise<Models> => (loading ??= loadModels())

async function answer(message: unknown): Promise<void> {
  const { id, content } = Request.parse(message)
  try {
    const { tickets, codes, notRead } = await readDocument(Buffer.from(content), models)
    process.send?.({ id, tickets, codes, notRead })
  } catch {
    // What a library says of a document may hold its text: only that it failed is told.
    process.send?.({ id, tickets: [], codes: [], notRead: 'engineFailed' })
  }
}

let last = Promise.resolve()
process.on('message', (message) => {
  last = last.then(() => answer(message))
})
process.on('disconnect', () => process.exit(0))
