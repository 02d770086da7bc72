/** Taro's browser version listens to `navigator.connection`, which many browsers lack or never fire. */
export function watchInBrowser(listener: (connected: boolean) => void): () => void {
  const onChange = () => listener(navigator.onLine)
  onChange()
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
