import type { MountRecord } from '../../src/mounts/mount-group.ts';

/** A mount without an id, owned by root. */
export function recordOf(differences: Partial<MountRecord> = {}): MountRecord {
  return {
    id: '/go/pkg/mod',
    sharing: 'shared',
    uid: '',
    gid: '',
    mode: '',
    from: '',
    source: '',
    owner: { uid: 0, gid: 0 },
    ...differences,
  };
}

/** Lines as BuildKit's rawjson progress brings what a RUN printed. */
export function printed(lines: readonly string[]): string {
  const data = Buffer.from(lines.map((line) => `${line}\n`).join('')).toString('base64');
  return `${JSON.stringify({ logs: [{ vertex: 'sha256:1', stream: 1, data }] })}\n`;
}
