import { districtHotlines, mainHotlines } from '@/services/claim/policy'
import { Card } from '@/ui/display/card'
import { Hotline } from '@/ui/display/hotline'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { QuestionRow } from './question-row'
import { questions } from './questions'

/** Short answers, and whom to call for the rest. */
export function HelpView() {
  return (
    <Screen title="帮助和电话" spoken>
      <SectionTitle>打电话问</SectionTitle>
      <Card flush>
        {mainHotlines.map((hotline) => (
          <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
        ))}
      </Card>
      <SectionTitle>常见问题</SectionTitle>
      <Card flush>
        {questions.map(({ question, answer }) => (
          <QuestionRow key={question} question={question} answer={answer} />
        ))}
      </Card>
      <SectionTitle>各区、各县市工会电话</SectionTitle>
      <Card flush>
        {districtHotlines.map((hotline) => (
          <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
        ))}
      </Card>
    </Screen>
  )
}
