import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A certificate with its key, in PEM, and the files that they are in. */
export interface MadeCertificate {
  readonly key: string;
  readonly cert: string;
  readonly files: { readonly key: string; readonly cert: string };
}

interface CertificateWish {
  /** Of the host; it is an alternative name. */
  readonly name: string;
  /** `20200101000000Z` */
  readonly from?: string;
  readonly to?: string;
}

/** Why no certificate can be made here; `false` where one can. */
export const withoutOpenssl = spawnSync('openssl', ['version']).status === 0 ? false : 'openssl is not there';

const FAR_FUTURE = '20991231000000Z';

/** Makes self-signed certificates with OpenSSL, of any time; their files are gone after the tests of the file. */
export function certificateMaker(): (wish: CertificateWish) => MadeCertificate {
  const home = mkdtempSync(join(tmpdir(), 'inboxlint-certificates-'));
  after(() => rmSync(home, { recursive: true, force: true }));
  let count = 0;
  return ({ name, from = '20200101000000Z', to = FAR_FUTURE }) => {
    const folder = join(home, String(count++));
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.txt'), '');
    writeFileSync(join(folder, 'serial'), '01\n');
    writeFileSync(join(folder, 'ca.cnf'), configOf(folder, name));
    const [key, request, file] = ['key.pem', 'request.pem', 'cert.pem'].map((one) => join(folder, one));
    if (!key || !request || !file) throw new Error('three files');
    const config = ['-config', join(folder, 'ca.cnf')];
    openssl('req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', request, ...config);
    const times = ['-startdate', from, '-enddate', to];
    openssl(
      'ca',
      '-batch',
      '-selfsign',
      '-notext',
      '-keyfile',
      key,
      '-in',
      request,
      '-out',
      file,
      ...times,
      ...config,
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), files: { key, cert: file } };
  };
}

function openssl(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
}

function configOf(folder: string, name: string): string {
  const kind = /^[\d.]+$/.test(name) ? 'IP' : 'DNS';
  return `[req]
distinguished_name = subject
prompt = no
[subject]
CN = ${name}
O = Example Mail
[ca]
default_ca = own
[own]
database = ${folder}/index.txt
serial = ${folder}/serial
new_certs_dir = ${folder}
default_md = sha256
policy = any
x509_extensions = shown
[any]
commonName = supplied
organizationName = optional
[shown]
subjectAltName = ${kind}:${name}
basicConstraints = CA:TRUE
`;
}
