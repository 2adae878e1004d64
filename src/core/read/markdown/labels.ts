/** The longest label of a link definition that CommonMark allows, in UTF-16 units. */
export const MAX_LABEL_UNITS = 999;

/** The form in which two labels that mean the same are equal; empty for what can be no label. */
export function normalLabel(label: string): string {
  if (label.length > MAX_LABEL_UNITS || label.startsWith('^')) return '';
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
