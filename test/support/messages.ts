/** A part of a message: what its header says, then its body. */
export interface TestPart {
  readonly type: string;
  readonly body: string;
  readonly header?: string;
}

export const plain = (body: string, header?: string): TestPart => ({
  type: 'text/plain; charset=utf-8',
  body,
  ...(header && { header }),
});

export const html = (body: string, header?: string): TestPart => ({
  type: 'text/html; charset=utf-8',
  body,
  ...(header && { header }),
});

/** A multipart as a part of another one. */
export function multipart(subtype: string, ...parts: readonly TestPart[]): TestPart {
  const boundary = `${subtype}-${parts.length}-${parts.map(({ body }) => body.length).join('-')}`;
  const written = parts.map((part) => `--${boundary}\n${writtenPart(part)}`);
  return {
    type: `multipart/${subtype}; boundary="${boundary}"`,
    body: `${written.join('\n')}\n--${boundary}--`,
  };
}

/** A whole message, with the headers that every one has. */
export function message(part: TestPart, header = ''): string {
  return `${HEADER}${header}MIME-Version: 1.0\n${writtenPart(part)}\n`;
}

const HEADER = `From: Garden Club <news@example.com>
To: Ada <ada@example.org>
Subject: The letter of July
Date: Tue, 07 Jul 2026 10:00:00 +0000
Message-ID: <1@example.com>
`;

function writtenPart({ type, header, body }: TestPart): string {
  return `Content-Type: ${type}\n${header ? `${header}\n` : ''}\n${body}`;
}
