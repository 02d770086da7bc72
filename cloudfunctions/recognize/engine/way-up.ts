import { lineHeight } from './crop'
import { runModel, type Models } from './models'
import type { Picture } from './picture'
import { lineInput } from './read-line'

const modelWidth = 192
const longEnough = 120
const mostVotes = 12

/** Whether the page stands on its head, by a vote of its longest lines. One line alone errs too often to turn by itself. */
export async function standsOnHead(models: Models, lines: readonly Picture[]): Promise<boolean> {
  const voters = lines
    .filter(({ width }) => width >= longEnough)
    .sort((left, right) => right.width - left.width)
    .slice(0, mostVotes)
  let turnedVotes = 0
  let uprightVotes = 0
  for (const line of voters) {
    // Once more than half are of one mind, the others change nothing.
    if (Math.max(turnedVotes, uprightVotes) > voters.length / 2) break
    const input = lineInput(line, modelWidth)
    const { data } = await runModel(models.turner, input, [1, 3, lineHeight, modelWidth])
    if ((data[1] ?? 0) > 0.5) turnedVotes += 1
    else uprightVotes += 1
  }
  return voters.length > 0 && turnedVotes > voters.length / 2
}
