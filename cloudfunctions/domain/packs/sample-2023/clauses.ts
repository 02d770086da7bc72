import type { SourceClauses } from '../../policy/editions/pack-defects'
import { item } from '../authoring'

/** A document that does not exist: no source states anything of the sample. */
export const sampleDocument = '901'

export const item1 = item(sampleDocument, '一')

/** The same rules as of another document, stated by the sample's. */
export const inSampleDocument = <T>(rules: T): T =>
  JSON.parse(JSON.stringify(rules), (name, value: unknown) =>
    name === 'document' ? sampleDocument : value,
  ) as T

const parts = (name: string, ends: readonly string[]): string[] => [name, ...ends.map((end) => name + end)]

/** What the invented document says, by name: a grant for new jobs, and the travel subsidy under the item that it has elsewhere. */
export const sampleClauses: SourceClauses = {
  [sampleDocument]: [
    ...parts('一', ['（一）', '（二）', '（三）1', '（三）2', '（三）3', '（三）4', '（三）5']),
    ...parts('五', ['（一）', '（二）', '（三）1', '（三）2', '（三）3', '（三）4', '（四）']),
  ],
}
