import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const config = `[ca]
default_ca = own
[own]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
[any]
commonName = supplied
`;

/** A certificate of a day in 2020. `openssl req` makes none that is over already, `openssl ca` does. */
export function expiredCertificate(): { readonly key: string; readonly cert: string } {
  const cwd = mkdtempSync(path.join(tmpdir(), 'expired-'));
  const openssl = (...argv: readonly string[]) => execFileSync('openssl', argv, { cwd, stdio: 'pipe' });
  try {
    writeFileSync(path.join(cwd, 'config'), config);
    writeFileSync(path.join(cwd, 'index'), '');
    writeFileSync(path.join(cwd, 'serial'), '01\n');
    openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=127.0.0.1', '-keyout', 'key', '-out', 'request');
    const dates = ['-startdate', '20200101000000Z', '-enddate', '20200102000000Z'];
    openssl(
      'ca',
      '-batch',
      '-config',
      'config',
      '-selfsign',
      '-keyfile',
      'key',
      '-in',
      'request',
      '-out',
      'cert',
      '-notext',
      ...dates,
    );
    return { key: readFileSync(path.join(cwd, 'key'), 'utf8'), cert: readFileSync(path.join(cwd, 'cert'), 'utf8') };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
