// A module proxy on this machine that counts and keeps what it has fetched, so that no measurement hangs on the network.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';

export async function startProxy() {
  const upstream = execFileSync('go', ['env', 'GOPROXY'], { encoding: 'utf8' }).trim().split(/[,|]/)[0];
  const kept = new Map();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    void answer(upstream, kept, request.url).then(
      ({ status, body }) => {
        response.writeHead(status);
        response.end(body);
      },
      (error) => {
        response.writeHead(502);
        response.end(String(error));
      },
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    takeRequests: () => {
      const taken = requests;
      requests = 0;
      return taken;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function answer(upstream, kept, url) {
  const known = kept.get(url);
  if (known !== undefined) return known;
  const response = await fetch(`${upstream}${url}`, { signal: AbortSignal.timeout(60_000) });
  const fetched = { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  if (response.status < 500) kept.set(url, fetched);
  return fetched;
}
