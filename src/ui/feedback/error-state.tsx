import { View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { Button } from '../inputs/button'
import { Hotline } from '../display/hotline'
import { Icon } from '../foundation/icon'
import { unbroken } from '../foundation/unbroken'
import './error-state.scss'

interface Props {
  /** What happened: 没能打开您的申请. */
  title: string
  /** What to do: 请检查网络后再试一次. */
  advice: string
  /** What is safe; say it truthfully. */
  kept?: string
  retryLabel?: string
  onRetry?: () => void
  /** Leads home; the only button where trying again cannot help. */
  onHome?: () => void
  hotline?: { name: string; phone: string; hours?: string }
}

/** What happened, what to do, that nothing was lost, and whom to call. */
export function ErrorState(props: Props) {
  const {
    title,
    advice,
    kept = '您填过的内容都还在。',
    retryLabel = '再试一次',
    onRetry,
    onHome,
    hotline,
  } = props
  return (
    <View className="ui-error" {...accessible({ role: 'alert' })}>
      <View className="ui-error__icon">
        <Icon name="warning" size={32} tone="warn" />
      </View>
      <View className="ui-error__title">{unbroken(title)}</View>
      <View className="ui-error__text">{unbroken(advice)}</View>
      {kept && <View className="ui-error__text">{kept}</View>}
      {onRetry && (
        <View className="ui-error__retry">
          <Button look="primary" icon="refresh" block onTap={onRetry}>
            {retryLabel}
          </Button>
        </View>
      )}
      {onHome && (
        <View className="ui-error__retry">
          <Button look={onRetry ? 'secondary' : 'primary'} icon="home" block onTap={onHome}>
            回首页
          </Button>
        </View>
      )}
      {hotline && <Hotline {...hotline} />}
    </View>
  )
}
