import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { airBilingual } from './tickets/air-layouts'
import { mailedArchive, ofdWithText, ofdWithVoucher, railVoucher } from './tickets/electronic-files'
import { inventedTrip } from './tickets/invented-trip'
import { qrCode, startDrawing } from './tickets/draw-tickets'
import type { Layout } from './tickets/layout'
import { otherLayouts } from './tickets/other-layouts'
import { conditions, photograph, together } from './tickets/photograph'
import { railLayouts } from './tickets/rail-layouts'
import { seeded } from './tickets/seeded'
import type { TruthEntry } from './tickets/truth'
import { variedLayouts } from './tickets/varied-layouts'

/*
 * `npm run make:tickets -- DIR [--seed 1] [--rounds 5] [--only air]`: draws invented tickets, every layout in every condition, and electronic
 * files, with the truth beside them; `--only` those whose name begins so. The same seed draws the same tickets.
 */
const layouts: Readonly<Record<string, Layout>> = { ...railLayouts, ...otherLayouts, ...variedLayouts }
/** Numbered apart, so that the same seed goes on drawing the same of the others. */
const laterLayouts: Readonly<Record<string, Layout>> = { airBilingual }
const firstLater = 500

void main()

async function main(): Promise<void> {
  const [directory, ...options] = process.argv.slice(2)
  if (!directory) throw new Error('Usage: npm run make:tickets -- DIR [--seed 1] [--rounds 5]')
  const option = (name: string, otherwise: number) =>
    Number(options[options.indexOf(`--${name}`) + 1] ?? NaN) || otherwise
  const only = options.includes('--only') ? (options[options.indexOf('--only') + 1] ?? '') : ''
  const truth: TruthEntry[] = []
  const write = (file: string, content: Uint8Array, entries: readonly Omit<TruthEntry, 'file'>[]) => {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true })
    writeFileSync(path.join(directory, file), content)
    truth.push(...entries.map((entry) => ({ file, ...entry })))
  }
  const drawing = await startDrawing()
  const rounds = option('rounds', 5)
  for (let round = 0; round < rounds; round += 1) {
    const base = option('seed', 1) * 100_000 + round * 1_000
    let number = base
    let later = base + firstLater
    for (const [name, layout] of Object.entries({ ...layouts, ...laterLayouts })) {
      const chance = seeded(name in layouts ? (number += 7) : (later += 7))
      if (!name.startsWith(only)) continue
      const drawn = await layout(inventedTrip(chance), chance, qrCode)
      const png = await drawing.png(drawn)
      const { kind, truth: said } = drawn
      for (const condition of conditions) {
        const file = `${condition}/${name}-${round}.jpg`
        write(file, await photograph(png, condition, chance), [{ kind, condition, truth: said }])
      }
      if (name !== 'invoice' && name !== 'refund') continue
      write(`files/${name}-${round}.pdf`, await drawing.pdf(drawn), [
        { kind, condition: 'file', truth: said },
      ])
    }
    if (only !== '') continue
    const chance = seeded((number += 7))
    const pair = [railLayouts.blue, railLayouts.blueReimbursement].flatMap((layout) => layout ?? [])
    const drawn = await Promise.all(pair.map((layout) => layout(inventedTrip(chance), chance, qrCode)))
    const [first, second] = [await drawing.png(orThrow(drawn[0])), await drawing.png(orThrow(drawn[1]))]
    const both = await photograph(await together(first, second, round % 2 === 1), 'mild', chance)
    write(
      `two/pair-${round}.jpg`,
      both,
      drawn.map(({ kind, truth: said }) => ({ kind, condition: 'two', truth: said })),
    )
    for (const refund of [false, true]) writeFiles(round, refund, seeded((number += 7)), write)
  }
  await drawing.close()
  writeFileSync(path.join(directory, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`)
  console.log(`${new Set(truth.map(({ file }) => file)).size} files in ${directory}`)
}

function writeFiles(
  round: number,
  refund: boolean,
  chance: ReturnType<typeof seeded>,
  write: (file: string, content: Uint8Array, entries: readonly Omit<TruthEntry, 'file'>[]) => void,
): void {
  const trip = inventedTrip(chance)
  const voucher = railVoucher(trip, chance, refund)
  const entry = { kind: voucher.kind, condition: 'file', truth: voucher.truth }
  const name = `files/${refund ? 'refund' : 'sale'}-${round}`
  const ofd = ofdWithVoucher(voucher.xml)
  write(`${name}.xml`, Buffer.from(voucher.xml), [entry])
  write(`${name}.ofd`, ofd, [entry])
  if (refund) return
  write(`${name}-text.ofd`, ofdWithText(voucher, trip.fromPinyin, trip.toPinyin), [entry])
  write(`${name}.zip`, mailedArchive({ 'ticket.ofd': ofd, 'ticket.xml': Buffer.from(voucher.xml) }), [entry])
}

function orThrow<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a layout is missing')
  return value
}
