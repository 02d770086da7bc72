import { useContext } from 'react'
import { Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { classNames } from '../foundation/class-names'
import { Icon } from '../foundation/icon'
import { NavigationContext } from './navigation'
import { Tappable } from '../foundation/tappable'
import './navigation-bar.scss'

/** The places of the app side by side, for a wide window: a phone has its tabs. `here` is the address of this page. */
export function NavigationBar({ here }: { here: string }) {
  const links = useContext(NavigationContext)
  return (
    <View className="ui-navigation" {...accessible({ role: 'navigation', label: '去别的页面' })}>
      {links.map(({ label, icon, address, count, onTap }) => {
        const isHere = address === here
        return (
          <Tappable
            key={address}
            role="link"
            current={isHere ? 'page' : undefined}
            className={classNames('ui-navigation__link', isHere && 'ui-navigation__link--here')}
            onTap={onTap}
          >
            <Icon name={icon} size={20} />
            <Text>{label}</Text>
            {count > 0 && <Text className="ui-navigation__count">{count > 99 ? '99+' : count}</Text>}
          </Tappable>
        )
      })}
    </View>
  )
}
