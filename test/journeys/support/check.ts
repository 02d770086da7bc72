import type { Driver } from '../drivers/driver'

/** What a person does at each question, by its words. The order is the check's own. */
export type Answers = Readonly<Record<string, (phone: Driver) => Promise<void>>>

/** Taps one choice, which goes on by itself. */
export const choose = (label: string) => (phone: Driver) => phone.tap(label)

/** Ticks any number of rows and goes on. */
export const tick =
  (...labels: string[]) =>
  async (phone: Driver) => {
    for (const label of labels) await phone.tap(label)
    await phone.tap('下一步')
  }

/** Writes a number and goes on. */
export const write = (question: string, number: string) => async (phone: Driver) => {
  await phone.fill(question, number)
  await phone.tap('下一步')
}

/** Chooses a place from the province down and goes on. */
export const choosePlace =
  (...places: string[]) =>
  async (phone: Driver) => {
    await phone.tap('选省、市、县')
    for (const place of places) await phone.tap(place)
    await phone.tap('下一步')
  }

const squeezed = (text: string) => text.replace(/\s+/g, '')

const skip = choose('不清楚，先跳过')
const resultsMark = '我的回答（'
const mostQuestions = 30

/** What a phone shows once the server has told it the day of the demo. */
export const demoDay = '今天按2023年2月15日算'

/** Opens the check from the home page, on the day of the demo: before, questions are those of the phone's own day. */
export async function openCheck(phone: Driver): Promise<void> {
  await phone.see(demoDay)
  await phone.tap('查一查能领什么')
  await phone.see('您给谁查？')
}

/** The question on the screen, null once the results are there. */
async function askedNow(phone: Driver, known: readonly string[]): Promise<string | null> {
  for (let tries = 0; tries < 100; tries += 1) {
    // A page that is being replaced cannot answer; the next one can.
    const text = squeezed(await phone.text().catch(() => ''))
    if (text.includes(resultsMark)) return null
    const found = known.find((question) => text.includes(squeezed(question)))
    if (found !== undefined) return found
    if (text.includes('不清楚，先跳过') && tries > 25) return ''
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  throw new Error(`neither a question nor the results: ${await phone.text()}`)
}

/** Answers whatever is asked until the results come; what the story does not know is skipped. Gives what was asked. */
export async function answerAll(phone: Driver, answers: Answers): Promise<string[]> {
  const asked: string[] = []
  while (asked.length < mostQuestions) {
    const question = await askedNow(
      phone,
      Object.keys(answers).filter((known) => !asked.includes(known)),
    )
    if (question === null) return asked
    asked.push(question)
    await (answers[question] ?? skip)(phone)
    if (question !== '') await phone.seeNot(question)
  }
  throw new Error(`too many questions: ${asked.join(' ')}`)
}
