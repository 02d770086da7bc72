import type { TextLine } from './text-line'

/**
 * More than stands on a ticket and on what is printed beside it. Layouts compare lines with lines and search in each: what comes
 * after costs time and says nothing.
 */
export const mostRead = { lines: 400, lineLength: 200, characters: 8_000 }

/** The first lines of a page, each cut where no ticket has anything more, and as many as can be read in bounded time. */
export function boundedLines(lines: readonly TextLine[]): TextLine[] {
  let room = mostRead.characters
  return lines.slice(0, mostRead.lines).flatMap((line) => {
    const text = line.text.slice(0, Math.min(mostRead.lineLength, room))
    room -= text.length
    return text === '' ? [] : [{ ...line, text }]
  })
}
