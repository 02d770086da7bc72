import { useContext, useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useChrome } from './chrome'
import { classNames } from '../foundation/class-names'
import { PageBannerContext } from './page-banner'
import { ReadAloud } from './read-aloud'
import { ToastHost } from '../feedback/toast-host'
import { TopBar } from './top-bar'
import { useTheme } from '../foundation/theme'
import { WaitingBar } from '../feedback/waiting-bar'
import './screen.scss'

interface Props {
  title: string
  /** Stays at the bottom within the thumb's reach; usually one Button block. */
  action?: ReactNode
  /** What stands here can be read aloud, where the platform can. */
  spoken?: boolean
  /** `full` uses the whole width of a monitor; `reading` keeps lines short; `hub` has room for two columns of it. */
  width?: 'reading' | 'hub' | 'full'
}

/** The root of every page: theme, type size, title, content and the action at the bottom. */
export function Screen(props: PropsWithChildren<Props>) {
  const { title, action, width = 'reading', spoken = false, children } = props
  const { largeType, theme } = useTheme()
  const banner = useContext(PageBannerContext)
  useChrome()
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])

  const mode = classNames('ui-screen', `ui-screen--${theme}`, largeType && 'ui-screen--large')
  return (
    <View className={classNames(mode, `ui-screen--${width}`)}>
      {banner}
      {process.env.TARO_ENV === 'h5' && <TopBar title={title} />}
      <WaitingBar />
      <View className="ui-screen__content">
        {spoken && <ReadAloud />}
        {children}
      </View>
      {action ? (
        <View className="ui-screen__action">
          <ToastHost aboveAction />
          <View className="ui-screen__action-inner">{action}</View>
        </View>
      ) : (
        <ToastHost />
      )}
    </View>
  )
}
