/** The kinds of records that are made. */
export type FuzzedKind = 'spf' | 'dmarc' | 'dkim' | 'mta-sts' | 'tls-rpt';

/** What records of a kind are made of. */
export interface RecordPieces {
  readonly first: PieceTexts;
  /** Parts that are right behind any of the first, in any order. */
  readonly sound: PieceTexts;
  /** Parts of which each is a fault wherever it stands. */
  readonly faulty: PieceTexts;
  /** What parts are joined with. */
  readonly separators: PieceTexts;
  /** Whether a part may stand there twice; tags may not. */
  readonly isRepeatable: boolean;
}

type PieceTexts = readonly [string, ...string[]];

const TAG_SEPARATORS: PieceTexts = ['; ', ';', ' ; ', ';\t'];
const RSA_1024 =
  'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDZ70A7eNJfPW6e6XuddhEL7zwHwRMCD8rSCp/lSpo0+52yPbyVeryV2J7VbPSaTdRa8x15YozOzpIask1b4AQ8hXsCQsRkWPEktVzU1hswvFNuDzvbT5Y6qwqB2P7v1ijpXI4/PGtGBMXKwXvcwXZYqKC0/Oew8MmfqOnZp4FlwwIDAQAB';

export const RECORD_PIECES: Readonly<Record<FuzzedKind, RecordPieces>> = {
  spf: {
    first: ['v=spf1', 'V=SPF1'],
    sound: [
      'a',
      '-mx',
      '~ptr',
      'a/24',
      'mx//64',
      'a:mail.example.com/24//64',
      'ip4:192.0.2.1',
      '?ip4:198.51.100.0/24',
      'ip6:2001:db8::/32',
      'ip6:::ffff:192.0.2.1',
      'include:_spf.example.com',
      '+include:%{d2}.example.com',
      'exists:%{ir}.%{l1r+-}._spf.%{d}',
      'moo=%{l}%%x,y',
      '-all',
      'all',
    ],
    faulty: [
      'ip4:192.0.2.1/33',
      'ip4:192.0.2',
      'ip6:192.0.2.1',
      'ip6:2001:db8::/129',
      'a/24/64',
      'a:localhost',
      'a:192.0.2.1',
      'include',
      'include:example.com/24',
      'include: example.com',
      'inlcude:example.com',
      'ipv4:192.0.2.1',
      'redirect:example.com',
      '-redirect=example.com',
      'all:x',
      'exists:%{x}.example.com',
      'mx:example.com,',
      'mx,a',
      '“a”',
      'a:exämple.com',
      '- all',
      'include=example.com',
    ],
    separators: [' ', '  '],
    isRepeatable: true,
  },
  dmarc: {
    first: ['v=DMARC1', 'v = DMARC1'],
    sound: [
      'p=none',
      'p = quarantine',
      'sp=reject',
      'np=none',
      'psd=n',
      't=y',
      'adkim=s',
      'rua=mailto:a@example.com',
      'rua=mailto:a@example.com, mailto:r@example.com',
    ],
    faulty: [
      'xyz=1',
      'pct=50',
      'aspf=x',
      'fo=2',
      'fo=0:1',
      'ruf=a@example.com',
      'ruf=mailto:x',
      'nothing',
      '=x',
      'aspf=“r”',
    ],
    separators: TAG_SEPARATORS,
    isRepeatable: false,
  },
  dkim: {
    first: ['v=DKIM1', 'v=DKIM1; k=rsa', 'k=rsa'],
    sound: [`p=${RSA_1024}`, `p=${RSA_1024.replace(/(.{50})/g, '$1 ')}`, 't=s', 's=email', 'n=a note'],
    faulty: ['h=md5', 'g=*', 'xyz=1', 'nothing', '=x', 'h='],
    separators: TAG_SEPARATORS,
    isRepeatable: false,
  },
  'mta-sts': {
    first: ['v=STSv1'],
    sound: ['id=20260501', 'id=a1'],
    faulty: ['xyz=1', 'xyz = 1', 'nothing', '=x'],
    separators: TAG_SEPARATORS,
    isRepeatable: false,
  },
  'tls-rpt': {
    first: ['v=TLSRPTv1'],
    sound: ['rua=mailto:a@example.com', 'rua=https://example.com/r,mailto:a@example.com'],
    faulty: ['xyz=1', 'xyz =1', 'nothing', '=x'],
    separators: TAG_SEPARATORS,
    isRepeatable: false,
  },
};
