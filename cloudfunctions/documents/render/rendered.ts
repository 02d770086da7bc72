/** A file that was made, and how many characters of its values no file can hold: left out, cut off, or printed as □. */
export type Rendered = { content: Uint8Array; changed: number }
