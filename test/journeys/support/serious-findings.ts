import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

const axe = readFileSync(path.resolve(__dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8')

type Finding = { id: string; impact?: string | null; nodes: { html: string }[] }

/** What axe finds on a page that keeps somebody from using it. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const findings = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }
    return (await runner.run()).violations
  })
  return findings
    .filter((finding) => finding.impact === 'serious' || finding.impact === 'critical')
    .map((finding) => `${finding.id}: ${finding.nodes[0]?.html.slice(0, 160) ?? ''}`)
}
