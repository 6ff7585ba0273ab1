import { parseArgs } from 'node:util';
import { startCacheService } from './cache-service.ts';

// The cache service as a program, for tests whose runs are processes of their own. Its first line of output is
// {"port":…,"url":…}; it is steered through /_control/ and ends on SIGTERM; with --with-parent also when its
// standard input is closed.

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    /** JSON: token -> { ref, readable, write } */
    tokens: { type: 'string' },
    'blob-host': { type: 'string', default: 'address' },
    'with-parent': { type: 'boolean', default: false },
  },
});
const service = await startCacheService({
  tokens: JSON.parse(values.tokens ?? '{"token":{"ref":"refs/heads/main","readable":[],"write":true}}'),
  port: Number(values.port),
  blobHost: values['blob-host'] === 'azure' ? 'azure' : 'address',
});
process.stdout.write(`${JSON.stringify({ port: service.port, url: service.url })}\n`);

const stop = async (): Promise<void> => {
  await service.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
if (values['with-parent']) process.stdin.resume().once('end', () => void stop());
