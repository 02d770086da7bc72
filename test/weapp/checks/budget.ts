import { statSync } from 'node:fs'
import path from 'node:path'
import { packageFiles } from '../../engine/package-files'

const kilobyte = 1024

/** Less than half of WeChat's 2 MB, so that the app opens soon on a slow network. */
export const budgets = { main: 900 * kilobyte, subpackage: 512 * kilobyte, file: 500 * kilobyte }

const inKilobytes = (bytes: number) => `${Math.ceil(bytes / kilobyte)} KB`

/** Bytes of the main package (under '') and of each subpackage by its root. */
export function packageSizes(directory: string, roots: readonly string[]): Map<string, number> {
  const sizes = new Map(['', ...roots].map((root) => [root, 0]))
  for (const file of packageFiles(directory)) {
    const root = roots.find((candidate) => file.startsWith(`${candidate.replace(/\/$/, '')}/`)) ?? ''
    sizes.set(root, (sizes.get(root) ?? 0) + statSync(path.join(directory, file)).size)
  }
  return sizes
}

/** Packages and files above their budget. */
export function overBudget(directory: string, roots: readonly string[]): string[] {
  const packages = [...packageSizes(directory, roots)].flatMap(([root, bytes]) => {
    const limit = root === '' ? budgets.main : budgets.subpackage
    return bytes > limit ? [`${root || 'main package'}: ${inKilobytes(bytes)} of ${inKilobytes(limit)}`] : []
  })
  const files = packageFiles(directory).flatMap((file) => {
    const bytes = statSync(path.join(directory, file)).size
    return bytes > budgets.file ? [`${file}: ${inKilobytes(bytes)} of ${inKilobytes(budgets.file)}`] : []
  })
  return [...packages, ...files]
}
