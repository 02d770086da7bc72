/** Joins the class names that are set: `classNames('ui-row', tappable && 'ui-row--tappable')`. */
export const classNames = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')
