import { View } from '@tarojs/components'
import type { PaperSet } from '@domain/papers/paper-sets'
import { SectionTitle } from '@/ui/display/section-title'
import { Tag } from '@/ui/display/tag'
import { ErrorLine } from '@/ui/inputs/error-line'
import { oneWillDo } from './group-words'
import { anchorOfGroup } from './paper-place'
import type { PaperState } from './paper-words'

interface Props {
  set: PaperSet
  state: PaperState
  error?: string | undefined
}

/** Heads papers of which one will do. Nothing stands above a paper by itself. */
export function PaperSetHead({ set, state, error }: Props) {
  if (!set.group) return null
  return (
    <View id={anchorOfGroup(set.group.id)}>
      <SectionTitle end={<Tag {...state} />}>{set.group.label}</SectionTitle>
      <View className="paper-group">{oneWillDo(set)}</View>
      <ErrorLine text={error} />
    </View>
  )
}
