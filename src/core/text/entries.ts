/** The entries of a record, with the type of its keys. */
export function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const pairs: [Key, Value][] = [];
  for (const key in record) pairs.push([key, record[key]]);
  return pairs;
}
