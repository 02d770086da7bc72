import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt'])

/** As small as it gets: it is done once a build, and sent ever after. */
const smallest = async (content: Buffer) => ({
  '.br': await promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }),
  '.gz': await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
})

/** Lays a brotli and a gzip form beside every text file below a folder, where that is smaller. */
export async function compressFiles(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file)
      for (const [ending, small] of Object.entries(await smallest(content)))
        if (small.length < content.length) await writeFile(file + ending, small)
    }),
  )
}
