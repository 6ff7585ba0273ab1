import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** OpenSSH's own server with git behind it, and an agent with the one key that it knows. */
export interface SshServer {
  readonly port: number;
  /** The line of a known_hosts file. */
  readonly hostKey: string;
  /** The socket of the agent. */
  readonly agent: string;
  /** Words of the private key, which must be nowhere. */
  readonly secrets: readonly string[];
  /** What was asked for, as git's client says it. */
  commands(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Serves the repositories below `repositories` on 127.0.0.1, to the user `git` alone, and nothing else. Needs root. */
export async function startSshServer(repositories: string): Promise<SshServer> {
  const tree = await sshdTree();
  const root = await mkdtemp(path.join(tmpdir(), 'ssh-server-'));
  const at = (name: string): string => path.join(root, name);
  await chmod(root, 0o755);
  for (const name of ['host', 'user'])
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', at(name)]);
  const port = await freePort();
  await writeFile(at('log'), '');
  await chmod(at('log'), 0o666);
  await writeFile(
    at('git'),
    `#!/bin/sh
echo "$SSH_ORIGINAL_COMMAND" >> ${at('log')}
name=$(printf '%s' "$SSH_ORIGINAL_COMMAND" | sed -n "s#^git-upload-pack '/\\([a-z/]*\\)'\\$#\\1#p")
[ -n "$name" ] && exec git -c safe.directory='*' upload-pack "${repositories}/$name"
echo "no such repository" >&2; exit 1
`,
    { mode: 0o755 },
  );
  await writeFile(
    at('config'),
    `ListenAddress 127.0.0.1
Port ${port}
HostKey ${at('host')}
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
AllowUsers git
AuthorizedKeysFile ${at('user.pub')}
ForceCommand ${at('git')}
AcceptEnv GIT_PROTOCOL
`,
  );
  // Users that only this process sees: nothing on the machine is changed.
  const passwd = await readFile('/etc/passwd', 'utf8');
  await writeFile(at('passwd'), `${passwd}sshd:x:65533:65534::/run/sshd:/bin/false\ngit:x:65532:65534::/:/bin/sh\n`);
  await writeFile(at('shadow'), 'root:*:1::::::\nsshd:*:1::::::\ngit:x:1::::::\n');
  const script = `mount --bind ${at('passwd')} /etc/passwd && mount --bind ${at('shadow')} /etc/shadow &&
mount -t tmpfs -o mode=755 tmpfs /run && mkdir /run/sshd && exec ${path.join(tree, 'usr/sbin/sshd')} -D -e -f ${at('config')}`;
  const server = spawn('unshare', ['--mount', 'sh', '-c', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LD_LIBRARY_PATH: await libraries(tree) },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Server listening')) resolve();
    });
    server.once('exit', () => reject(new Error(`sshd has ended: ${said}`)));
  });
  const agent = spawn('ssh-agent', ['-D', '-a', at('agent')], { stdio: 'ignore' });
  while (!(await stat(at('agent')).catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 20));
  await run('ssh-add', ['-q', at('user')], { env: { ...process.env, SSH_AUTH_SOCK: at('agent') } });
  const [type = '', key = ''] = (await readFile(at('host.pub'), 'utf8')).split(' ');
  const secrets = (await readFile(at('user'), 'utf8'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('-'));
  return {
    port,
    hostKey: `[127.0.0.1]:${port} ${type} ${key}`,
    agent: at('agent'),
    // The first lines hold the public key.
    secrets: secrets.slice(2),
    commands: async () => (await readFile(at('log'), 'utf8')).split('\n').filter((line) => line !== ''),
    close: async () => {
      server.kill();
      agent.kill();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The machine's own server, or Debian's, unpacked and not installed. */
async function sshdTree(): Promise<string> {
  if (await stat('/usr/sbin/sshd').catch(() => undefined)) return '/';
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache');
  const tree = path.join(cache, 'cached-go-docker-build', 'openssh-server');
  if (await stat(path.join(tree, 'usr/sbin/sshd')).catch(() => undefined)) return tree;
  const folder = await mkdtemp(path.join(tmpdir(), 'packages-'));
  await run('apt-get', ['-qq', 'download', 'openssh-server', 'libwrap0'], { cwd: folder });
  await mkdir(tree, { recursive: true });
  for (const name of await readdir(folder)) await run('dpkg', ['-x', path.join(folder, name), tree]);
  await rm(folder, { recursive: true });
  return tree;
}

async function libraries(tree: string): Promise<string> {
  const names = await readdir(path.join(tree, 'usr/lib')).catch(() => []);
  return names
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => path.join(tree, 'usr/lib', name))
    .join(':');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
