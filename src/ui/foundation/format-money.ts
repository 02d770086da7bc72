/** Integer cents as yuan without the unit: 37600 is "376", 18850 is "188.50", 123456700 is "1,234,567". */
export function formatMoney(cents: number) {
  const yuan = Math.floor(Math.abs(cents) / 100)
  const rest = Math.abs(cents) % 100
  const grouped = String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')
  const fraction = rest ? `.${String(rest).padStart(2, '0')}` : ''
  return `${cents < 0 ? '-' : ''}${grouped}${fraction}`
}
