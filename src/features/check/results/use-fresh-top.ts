import { useEffect, useRef } from 'react'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'

const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })

/** Shows a page from its beginning when it opens, and again when what it says changed while another page was on top. */
export function useFreshTop(content: unknown) {
  const latest = useRef(content)
  const left = useRef(content)
  useEffect(() => {
    latest.current = content
  })
  useEffect(toTop, [])
  useDidHide(() => {
    left.current = latest.current
  })
  useDidShow(() => {
    if (left.current !== latest.current) toTop()
    left.current = latest.current
  })
}
