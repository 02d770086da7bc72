import * as z from 'zod'

const Request = z.object({ id: z.number(), content: z.instanceof(Uint8Array) })

/**
 * The life of a helper process: it reads one document at a time and leaves when its parent does. The native libraries in it can
 * take a whole process down, and then it is not the service. `partDone` tells that the next part of a long document begins;
 * `loading` ends before the process says that it is ready.
 */
export function answerParent(
  read: (content: Buffer, partDone: () => void) => Promise<object>,
  loading: Promise<unknown> = Promise.resolve(),
): void {
  async function answer(message: unknown): Promise<void> {
    const { id, content } = Request.parse(message)
    try {
      const partDone = () => process.send?.({ id, partDone: true })
      process.send?.({ id, answer: await read(Buffer.from(content), partDone) })
    } catch {
      // What a library says of a document may hold its text: only that it failed is told.
      process.send?.({ id, answer: null })
    }
  }
  let last = loading.then(() => {
    process.send?.({ ready: true })
  })
  process.on('message', (message) => {
    last = last.then(() => answer(message))
  })
  process.on('disconnect', () => process.exit(0))
}
