/** What keeps a draft from being checked or written, worded for the user. */
export class Failure extends Error {}

/** A command line that cannot be understood; the message is for the user. */
export class UsageError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EISDIR: 'it is a folder, not a file',
  EBUSY: 'another program is using it',
  ETXTBSY: 'another program is using it',
  EROFS: 'its disk is read-only',
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the disk takes no file that is so large',
  EIO: 'the disk has failed',
  ESTALE: 'the disk is no longer there',
  ENXIO: 'it is not a file',
  EPIPE: 'its reader has gone away',
};

const FORBIDDEN_TO_WRITE = 'you have no permission to write it or into its folder';
const WHEN_WRITING: Readonly<Record<string, string>> = {
  EACCES: FORBIDDEN_TO_WRITE,
  EPERM: FORBIDDEN_TO_WRITE,
};

/** Says why writing failed. */
export function reasonNotWritten(error: unknown): string {
  return WHEN_WRITING[codeOf(error) ?? ''] ?? reasonOf(error);
}

/** Says why reading failed, in the words of this program where it has some. */
export function reasonOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const code = codeOf(error);
  if (code !== undefined && Object.hasOwn(REASONS, code)) return REASONS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
