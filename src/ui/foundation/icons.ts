/** The project's own line icons: 24 × 24, stroke 1.8, round ends. Each value is the inside of an <svg>. */
export const icons = {
  home: '<path d="M4 11 12 4l8 7"/><path d="M6 9.5V20h12V9.5"/><path d="M10 20v-6h4v6"/>',
  bell: '<path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z"/><path d="M10 20.5h4"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6"/>',
  people:
    '<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 20c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5"/><path d="M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.8c2 .8 3.2 2.6 3.5 5.2"/>',
  'arrow-right': '<path d="m9 5 7 7-7 7"/>',
  'arrow-left': '<path d="m15 5-7 7 7 7"/>',
  'arrow-down': '<path d="m5 9 7 7 7-7"/>',
  'arrow-up': '<path d="m5 15 7-7 7 7"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  'check-circle': '<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16 9.8"/>',
  'cross-circle': '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>',
  warning: '<path d="M12 4 2.8 20h18.4z"/><path d="M12 10v4.5M12 17.3v.2"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.7v.2"/>',
  question:
    '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.7a2.5 2.5 0 1 1 3.8 2.1c-.9.6-1.3 1-1.3 2M12 16.8v.2"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  history: '<path d="M4 5v5h5"/><path d="M4.3 10A8.2 8.2 0 1 1 4 14"/><path d="M12 8v4.5l3 1.7"/>',
  camera: '<path d="M3.5 8h4L9 5.5h6L16.5 8h4v11.5h-17z"/><circle cx="12" cy="13.5" r="3.5"/>',
  image:
    '<rect x="3.5" y="5" width="17" height="14" rx="2"/><circle cx="9" cy="10" r="1.6"/><path d="m4 17 5-4 3.5 3 3.5-3 4 3.5"/>',
  sound:
    '<path d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4z"/><path d="M15.5 9.2a4 4 0 0 1 0 5.6M18 6.8a7.4 7.4 0 0 1 0 10.4"/>',
  chart: '<path d="M3.5 20h17"/><path d="M7 20v-6M12 20V7M17 20v-9"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  trash: '<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.3 11v5M13.7 11v5"/>',
  edit: '<path d="M4.5 19.5 5.5 15 16 4.5 19.5 8 9 18.5z"/><path d="m13.5 7 3.5 3.5"/>',
  search: '<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>',
  phone:
    '<path d="M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-.9 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"/>',
  calendar: '<rect x="4" y="5.5" width="16" height="15" rx="2"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4"/>',
  ticket:
    '<path d="M3.5 7h17v3.5a1.7 1.7 0 0 0 0 3.4V17h-17v-3.1a1.7 1.7 0 0 0 0-3.4z"/><path d="M14.5 9.5v5"/>',
  train:
    '<rect x="6" y="3.5" width="12" height="13" rx="3"/><path d="M6 10.5h12M9 13.7v.1M15 13.7v.1M8.5 16.5 6 20.5M15.5 16.5l2.5 4"/>',
  bus: '<rect x="4.5" y="4.5" width="15" height="13" rx="2.5"/><path d="M4.5 11.5h15M8 14.5v.1M16 14.5v.1M7.5 17.5V20M16.5 17.5V20"/>',
  plane:
    '<path d="M10.5 13.5 3.5 11l1.3-1.5 6.2.5 4.5-4.7c1-1 2.7-1.3 3.2-.8s.2 2.2-.8 3.2L13.2 12.2l.5 6.3-1.5 1.3z"/>',
  ship: '<path d="M4 13.5h16L17.5 19h-11zM7 13.5V9h10v4.5M12 9V4.5"/>',
  money: '<circle cx="12" cy="12" r="9"/><path d="m8.5 7.5 3.5 4.5 3.5-4.5M12 12v5M9 12.5h6M9 15h6"/>',
  'bank-card': '<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="M3 10h18M6.5 15h4"/>',
  'id-card':
    '<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="10.5" r="2"/><path d="M5.5 16c.4-1.7 1.5-2.5 3-2.5s2.6.8 3 2.5M14.5 10h4M14.5 14h4"/>',
  document: '<path d="M6 3.5h8l4.5 4.5v12.5H6z"/><path d="M14 3.5V8h4.5M9 12h6.5M9 16h6.5"/>',
  list: '<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.2M4.5 12h.2M4.5 17.5h.2"/>',
  filter: '<path d="M4 6h16M7 12h10M10 18h4"/>',
  download: '<path d="M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15"/>',
  upload: '<path d="M12 16V5M7 9.5l5-5 5 5M4.5 19.5h15"/>',
  share:
    '<circle cx="6" cy="12" r="2.5"/><circle cx="17.5" cy="6" r="2.5"/><circle cx="17.5" cy="18" r="2.5"/><path d="m8.3 10.9 7-3.7M8.3 13.1l7 3.7"/>',
  send: '<path d="M3.5 11.5 20.5 4l-5 16.5-4-6.5z"/><path d="m11.5 14 4-5"/>',
  location:
    '<path d="M12 21c4.5-4.7 7-8 7-11.2a7 7 0 0 0-14 0C5 13 7.5 16.3 12 21z"/><circle cx="12" cy="9.8" r="2.5"/>',
  building: '<path d="M5 20.5V4h9v16.5M14 9.5h5v11M3 20.5h18M8 8h3M8 12h3M8 16h3M16.5 13v.1M16.5 17v.1"/>',
  shield:
    '<path d="M12 3.5 5 6v5.5c0 4.3 2.8 7.4 7 9 4.2-1.6 7-4.7 7-9V6z"/><path d="m9 12 2.2 2.2L15 10.3"/>',
  lock: '<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"/>',
  key: '<circle cx="8" cy="15.5" r="4"/><path d="m11 12.5 8-8M15.5 8l3 3"/>',
  eye: '<path d="M2.5 12C5 7.7 8.2 5.5 12 5.5s7 2.2 9.5 6.5c-2.5 4.3-5.7 6.5-9.5 6.5S5 16.3 2.5 12z"/><circle cx="12" cy="12" r="3"/>',
  'eye-off':
    '<path d="M4.5 9c-.8.9-1.4 1.9-2 3 2.5 4.3 5.7 6.5 9.5 6.5 1.3 0 2.6-.3 3.7-.8M9 6c1-.3 2-.5 3-.5 3.8 0 7 2.2 9.5 6.5-.7 1.2-1.5 2.3-2.3 3.2M4 4l16 16"/>',
  refresh: '<path d="M19.5 5v5h-5"/><path d="M19.3 10A8 8 0 1 0 20 13.5"/>',
  offline:
    '<path d="M4 4l16 16M3 9.5a13 13 0 0 1 4-2.6M10.5 5.7A13 13 0 0 1 21 9.5M6.5 13a8 8 0 0 1 4-2.2M15 11.4c.9.4 1.8 1 2.5 1.6M12 17.5v.2"/>',
  copy: '<rect x="8.5" y="8.5" width="11.5" height="12" rx="2"/><path d="M15.5 8.5V4H4v12h4.5"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19l1.3-1.3"/>',
  code: '<rect x="4" y="4" width="6" height="6"/><rect x="14" y="4" width="6" height="6"/><rect x="4" y="14" width="6" height="6"/><path d="M14 14h2.5v2.5M20 14v2.5M14 20h2.5M20 19v1"/>',
  settings:
    '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
  sun: '<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4"/>',
  moon: '<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"/>',
  type: '<path d="M3.5 18.5 9 5.5l5.5 13M5.5 14h7M15 18.5l3-7 3 7M16 16.5h4"/>',
  flag: '<path d="M5.5 21V4.5h12l-2.5 4 2.5 4h-12"/>',
  megaphone: '<path d="M4 10v4h3l9 4.5v-13L7 10zM8 14.5V19h3v-3M19 9.5c1.3 1.5 1.3 3.5 0 5"/>',
  leave: '<path d="M13 4H5v16h8M10 12h10M16.5 8l4 4-4 4"/>',
  spinner: '<path d="M12 3.5a8.5 8.5 0 1 0 8.5 8.5"/>',
  circle: '<circle cx="12" cy="12" r="8"/>',
  dot: '<circle cx="12" cy="12" r="4.5" fill="#000"/>',
} as const

export type IconName = keyof typeof icons

/** A whole SVG document for one icon; the tab-bar script draws PNGs from the same text. */
export const iconSvg = (name: IconName, color = '#000', strokeWidth = 1.8) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}"` +
  ` stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`
