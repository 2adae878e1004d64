/** An archive of a small corpus of our own writing. */
export interface Archive {
  readonly name: string;
  readonly kind: 'emails' | 'templates';
  /** Lines of its `meta.jsonl`. */
  readonly count: number;
  readonly files: readonly (readonly [path: string, content: string])[];
}

/** Twelve spam letters, one of them twice, and eight letters and eight templates that mean well. */
export function corpus(): readonly Archive[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const letters = [
    ...numbers(13).map((index) => ({
      file: `spam/${index}.eml`,
      label: 'spam',
      sub: 'spam',
      year: 2023,
      dup: `s${Math.min(index, 11)}`,
      text: `From: Ada <ada@example.com>\nSubject: Letter ${index}\n\nAct now, reader ${index}.`,
    })),
    ...numbers(8).map((index) => ({
      file: `ham/${index}.eml`,
      label: 'ham',
      sub: 'ham',
      year: 2023,
      dup: `h${index}`,
      text: `From: Ada <ada@list${index}.example.com>\nSubject: Minutes ${index}\n\nThe garden opens at ${index}.`,
    })),
  ];
  const designs = numbers(8).map((index) => ({
    ...{ file: `project${index}/a.html`, label: 'legit', project: `project${index}`, year: 2023 },
    text: `<p>Hello {{ name }}, order ${index} is on its way.</p>`,
  }));
  return [archiveOf('letters', 'emails', letters), archiveOf('designs', 'templates', designs)];
}

function archiveOf(
  name: string,
  kind: Archive['kind'],
  documents: readonly { readonly file: string; readonly text: string }[],
): Archive {
  const meta = documents
    .map(({ text: _, ...fields }) => JSON.stringify({ lang: 'en', ...fields }))
    .join('\n');
  const files = documents.map(({ file, text }): [string, string] => [`${name}/${file}`, text]);
  return { name, kind, count: documents.length, files: [[`${name}/meta.jsonl`, `${meta}\n`], ...files] };
}

/** A ustar archive; names that do not fit are written as GNU tar does. */
export function tar(files: readonly (readonly [path: string, content: string])[]): Buffer {
  const blocks = files.flatMap(([path, content]) =>
    path.length > 100
      ? [...entry('././@LongLink', 'L', path), ...entry(path.slice(0, 100), '0', content)]
      : entry(path, '0', content),
  );
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function entry(path: string, type: string, content: string): readonly Buffer[] {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(body.length.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  header.write('ustar\u000000', 257);
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}
