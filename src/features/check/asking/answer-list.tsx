import { Card } from '@/ui/display/card'
import { Disclosure } from '@/ui/display/disclosure'
import { Row } from '@/ui/display/row'
import { questionOf } from '../answering/kept-checks'
import { openCheck } from '../answering/open-check'
import type { Check } from '../answering/use-check'
import { answerWords } from '../answering/value-words'

/** The answers so far, each one tap from being changed. */
export function AnswerList({ check: { pack, kept } }: { check: Check }) {
  if (kept.order.length === 0) return null
  return (
    <Card flush>
      <Disclosure shape="row" label={`我的回答（${kept.order.length} 题），点开能改`}>
        {kept.order.map((id) => {
          const question = questionOf(pack, id)
          const answer = kept.answers[id]
          if (!question) return null
          const words = answer === undefined ? '跳过了' : answerWords(question, answer)
          return (
            <Row
              key={id}
              label={words}
              note={question.ask}
              spoken={`${question.ask}${words}，改`}
              onTap={() => openCheck(pack.id, { question: id })}
            />
          )
        })}
      </Disclosure>
    </Card>
  )
}
