import type { MadeFile } from '@contract/output-calls'

/** What to tell the person after a file was asked for. */
export type Told = { tone: 'info' | 'warn' | 'danger'; text: string } | null

/** What to look for before a file is printed, and how often it is printed. */
export function afterOpening({
  copies,
  changedCharacters,
}: Pick<MadeFile, 'copies' | 'changedCharacters'>): Told {
  const often = copies > 1 ? `请打印 ${copies} 份。` : ''
  if (changedCharacters === 0) return often === '' ? null : { tone: 'info', text: often }
  const lost = `有 ${changedCharacters} 个字写不进文件，去掉了或换成了□。打印前请看一遍，用笔补上。`
  return { tone: 'warn', text: `${lost}${often}` }
}
