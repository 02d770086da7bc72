import type { PackedPackage } from '../packed-package'

/** The package this host runs; its server packed it. */
export const packed: PackedPackage = await loadPackage()

async function loadPackage(): Promise<PackedPackage> {
  const answer = await fetch('/package.json')
  return (await answer.json()) as PackedPackage
}

export const tabPaths: readonly string[] = (packed.app.tabBar?.list ?? []).map((tab) => tab.pagePath)

const dark = matchMedia('(prefers-color-scheme: dark)')

export const currentTheme = (): 'light' | 'dark' => (dark.matches ? 'dark' : 'light')

export const onThemeChange = (listener: () => void): void => dark.addEventListener('change', listener)

/** Looks a `@name` of app.json up in theme.json. */
export const themed = (value: string | undefined): string | undefined =>
  value?.startsWith('@') ? packed.theme[currentTheme()]?.[value.slice(1)] : value
