import type { Clause } from '../../policy/pack/clause'
import type { Note } from '../../policy/pack/measure'

/** Source 001 gave numbers to call; the text at hand has none of them. */
export const noPhone = (clause: Clause): Note => ({
  text: '手头的文件里没有电话，请问长春市人社局。',
  clause,
})
