/** Top-level domains that are not also file extensions or the first word of a sentence after a missing space. */
const COMMON = new Set(
  'app biz club co com de dev edu eu fr info io ly net online org shop site store top uk us xyz'.split(' '),
);
/** More of them, where a path follows. */
const BEFORE_PATH = new Set('at be cc ch gd gl gy link me nl'.split(' '));

/** Whether a lower-case name with a dot in it is hardly anything but a host: `example.com`, not `readme.md`. */
export function isPlainHost(name: string, hasPath: boolean): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return COMMON.has(last) || (hasPath && BEFORE_PATH.has(last));
}
