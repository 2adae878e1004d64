/** What keeps a draft from being checked or written, worded for the user. */
export class Failure extends Error {}

/** A command line that cannot be understood; the message is for the user. */
export class UsageError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'you don’t have permission to read it',
  EPERM: 'you don’t have permission to read it',
  ELOOP: 'its symbolic links form a loop',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EISDIR: 'it is a folder, not a file',
  EBUSY: 'another program is using it',
  ETXTBSY: 'another program is using it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EFBIG: 'the file is too large for the disk',
  EIO: 'the disk reported an error',
  ESTALE: 'the disk is no longer connected',
  ENXIO: 'it is not a regular file',
  EPIPE: 'the program that reads it has ended',
};

const FORBIDDEN_TO_WRITE = 'you don’t have permission to write to it or to its folder';
const WHEN_WRITING: Readonly<Record<string, string>> = {
  EACCES: FORBIDDEN_TO_WRITE,
  EPERM: FORBIDDEN_TO_WRITE,
};

/** Says why writing failed, after a colon. */
export function reasonNotWritten(error: unknown): string {
  return WHEN_WRITING[codeOf(error) ?? ''] ?? reasonOf(error);
}

/** Says why reading failed, after a colon, in the words of this program where it has some. */
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
