/** Why a paper keeps a claim from being handed in. */
export const paperProblems = ['paperMissing', 'paperTooLong', 'paperNotArrived'] as const
export type PaperProblemKind = (typeof paperProblems)[number]

/** A problem is named by its paper: `paper:licence`. */
export type PaperProblem = { field: string; problem: PaperProblemKind }

const front = 'paper:'

/** The name by which problems and corrections mean a paper. */
export const fieldOfPaper = (paperId: string): string => front + paperId

/** The paper that a problem or a correction names, null where it names something else. */
export const paperOfField = (field: string): string | null =>
  field.startsWith(front) ? field.slice(front.length) : null
