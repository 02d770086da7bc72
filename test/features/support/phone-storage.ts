/** Stands in for Taro where a store keeps things on the phone: the storage of a phone, and hooks that no test calls. */
export function phoneStorage() {
  const kept = new Map<string, unknown>()
  return {
    __esModule: true,
    default: {
      getStorageSync: (key: string) => kept.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
      removeStorageSync: (key: string) => void kept.delete(key),
      setTabBarBadge: () => undefined,
      removeTabBarBadge: () => undefined,
      getWindowInfo: () => ({ windowWidth: 360 }),
    },
    useDidShow: () => undefined,
    usePullDownRefresh: () => undefined,
  }
}
