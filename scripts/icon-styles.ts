import { icons, iconSvg, type IconName } from '../src/ui/foundation/icons'

/**
 * The drawings of the icon set as one style rule each. As classes they are in the package once; as inline styles they
 * would travel from the logic to the view layer with every icon on every screen.
 */
export function iconStyles(): string {
  const names = Object.keys(icons) as IconName[]
  const rules = names.map((name) => {
    const drawing = encodeURIComponent(iconSvg(name)).replace(/'/g, '%27')
    return `.ui-icon--${name} {\n  --ui-icon: url('data:image/svg+xml,${drawing}');\n}\n`
  })
  return `// Made from icons.ts: npm run icons\n${rules.join('\n')}`
}
