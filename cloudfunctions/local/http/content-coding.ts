import { stat } from 'node:fs/promises'

/** Codings a build lays beside a file, the smallest first. */
const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

export type Variant = { path: string; size: number; coding: (typeof codings)[number]['name'] | null }

/** Whether an Accept-Encoding header takes this coding: named with a weight above 0, or covered by `*`. */
export function accepts(header: string, coding: string): boolean {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))]
    }),
  )
  return (weights.get(coding) ?? weights.get('*') ?? 0) > 0
}

/** The smallest form of a file that the client takes; the file itself when there is no other. */
export async function variantFor(
  path: string,
  { size, mtimeMs }: { size: number; mtimeMs: number },
  acceptEncoding: string,
): Promise<Variant> {
  for (const { name, ending } of codings) {
    if (!accepts(acceptEncoding, name)) continue
    const info = await stat(path + ending).catch(() => undefined)
    // One that is older than its file is of an earlier build.
    if (info?.isFile() && info.mtimeMs >= mtimeMs)
      return { path: path + ending, size: info.size, coding: name }
  }
  return { path, size, coding: null }
}
