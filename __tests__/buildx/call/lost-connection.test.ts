import { describe, expect, test } from '@jest/globals';
import { lostConnection, namingLostBuilder } from '../../../src/buildx/call/lost-connection.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';

const builder = {
  name: 'shared',
  driver: 'remote',
  nodes: [{ name: 'shared0', platforms: ['linux/amd64'], endpoint: 'tcp://buildkit.test:1234' }],
};

// As buildx 0.29 says it.
test.each<readonly [string, string, string]>([
  [
    'while a helper build runs',
    'failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    'error reading from server: EOF',
  ],
  [
    "while the user's build runs",
    'Unavailable: error reading from server: connection reset by peer',
    'error reading from server: connection reset by peer',
  ],
  [
    'before a build',
    'listing workers for Build: failed to list workers: Unavailable: connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.2:1234: connect: connection refused"',
    'connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.2:1234: connect: connection refused"',
  ],
])('%s', (_, message, said) => {
  expect(lostConnection(builder, message)).toBe(
    `the connection to the builder \`shared\` (driver remote, tcp://buildkit.test:1234) was lost: ${said}`,
  );
});

test('of several nodes each is named, since buildx does not say which', () => {
  const nodes = ['tcp://a.test:1', 'tcp://b.test:1', 'tcp://a.test:1'].map((endpoint) => ({
    ...{ name: 'n', platforms: [] },
    endpoint,
  }));
  expect(lostConnection({ ...builder, nodes }, 'Unavailable: EOF')).toContain(
    '(driver remote, tcp://a.test:1, tcp://b.test:1) was lost',
  );
});

test('of a node without an address only its builder is named', () => {
  const nodes = [{ name: 'n', platforms: [] }];
  expect(lostConnection({ ...builder, nodes }, 'Unavailable: EOF')).toContain('`shared` (driver remote) was lost: EOF');
});

test.each([
  ['a RUN that says so', 'process "/bin/sh -c echo Unavailable: x" did not complete successfully: exit code: 1'],
  [
    'a registry that is not reached',
    'golang:1.26: failed to resolve source metadata for docker.io/library/golang:1.26: read tcp: connection reset by peer',
  ],
  ['a registry that is down', 'failed to push registry.test/app: unexpected status: 503 Service Unavailable: x'],
])('%s is another failure', (_, message) => {
  expect(lostConnection(builder, message)).toBeUndefined();
});

describe("the end of the user's build", () => {
  const error = {
    message: 'Unavailable: EOF',
    step: '[build 2/3] RUN x',
    output: ['x'],
    exitCode: 0,
    file: 'Dockerfile',
    line: 3,
  };
  const failed: BuildEnd = {
    result: { kind: 'failure', error },
    steps: [],
    allSteps: [],
    imageid: '',
    digest: '',
    metadata: '',
    ms: 1,
  };

  test('names the builder, and no place in the Dockerfile', () => {
    expect(namingLostBuilder(failed, builder).result).toEqual({
      kind: 'failure',
      error: {
        ...error,
        message: expect.stringMatching(
          /^the connection to the builder `shared` .* was lost: EOF\. The Dockerfile is not/,
        ),
        step: '',
        file: '',
        line: 0,
      },
    });
  });

  test.each<readonly [string, BuildEnd]>([
    ['a success', { ...failed, result: { kind: 'success' } }],
    ['another failure', { ...failed, result: { kind: 'failure', error: { ...error, message: 'exit code: 1' } } }],
  ])('%s stays as it is', (_, end) => {
    expect(namingLostBuilder(end, builder)).toBe(end);
  });
});
