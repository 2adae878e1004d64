/** Whether this host is Node: a web worker has no connections of its own, and its `require` knows no files. */
export function isNode(): boolean {
  return typeof process !== 'undefined' && process?.versions?.node !== undefined;
}
