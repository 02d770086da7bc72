import type { Clause } from '../../policy/clause'
import type { Note } from '../../policy/measure'

/** Source 001 gave numbers to call; they are lost with its other figures. */
export const noPhone = (clause: Clause): Note => ({
  text: '我们拿到的文件里没有电话，请问长春市人社局。',
  clause,
})
