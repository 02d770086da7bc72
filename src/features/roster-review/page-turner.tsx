import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import type { RosterList } from './use-roster-list'

/** Back and on through the pages of a long roster; nothing where there is one page. */
export function PageTurner({ list }: { list: RosterList }) {
  const { page, pageNumber, previousPage, nextPage } = list
  const isLast = page === null || page.next === null
  if (pageNumber === 1 && isLast) return null
  return (
    <View className="roster-pages">
      <Button
        icon="arrow-left"
        disabledReason={pageNumber === 1 ? '前面没有了' : undefined}
        onTap={previousPage}
      >
        上一页
      </Button>
      <View>{`第 ${pageNumber} 页`}</View>
      <Button icon="arrow-right" disabledReason={isLast ? '后面没有了' : undefined} onTap={nextPage}>
        下一页
      </Button>
    </View>
  )
}
