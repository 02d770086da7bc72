const pause = 40

/** Asks again until the answer is there. Throws with `complaint` after `patience` milliseconds. */
export async function until<Answer>(
  ask: () => Promise<Answer | null>,
  patience: number,
  complaint: () => Promise<string> | string,
): Promise<Answer> {
  const end = Date.now() + patience
  let trouble = ''
  for (;;) {
    // A page that is being replaced cannot answer; the next one can.
    const answer = await ask().catch((error: unknown) => {
      trouble = String(error)
      return null
    })
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error([await complaint(), trouble].filter(Boolean).join('\n'))
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
