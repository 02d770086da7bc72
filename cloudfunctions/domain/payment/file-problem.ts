/** What can keep a file of the bank from being taken over. */
export const fileProblems = [
  ...['reference', 'amount', 'result', 'cardAsNumber'],
  ...['quotes', 'moreCells', 'rowInCell', 'columnMissing'],
  ...['twoAnswers', 'countDiffers', 'sumDiffers'],
] as const
export type FileProblem = {
  sheet: string
  line: number
  problem: (typeof fileProblems)[number]
  /** What stands there, as it stands: masked by whoever shows it. */
  text: string
}
