/** Whether a file is a list of recipients by its name: `recipients.csv`, `recipients-2026.tsv`, `launch.recipients`. */
export function isListName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  return name.endsWith('.recipients') || (name.startsWith('recipients') && /\.(?:csv|tsv)$/.test(name));
}
