import { View } from '@tarojs/components'
import { openPage } from '@/services/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { Row } from '@/ui/row'
import './check-card.scss'

/** The way into the check and the catalogue. */
export function CheckCard() {
  return (
    <Card>
      <CardTitle>补贴、贷款、住房，能领哪样？</CardTitle>
      <View className="check-card__words">答几道题，就知道能领多少、哪天截止。</View>
      <Button look="primary" block icon="search" onTap={() => openPage('check')}>
        查一查能领什么
      </Button>
      <Row icon="list" label="全部政策" onTap={() => openPage('catalogue')} />
    </Card>
  )
}
