import { describe, expect, test } from '@jest/globals';
import { gitState } from '../../../src/findings/facts/git-state.ts';
import { viewsIn } from '../uses.ts';

type Files = Readonly<Record<string, string>>;
const git = { '.git/HEAD': '', '.git/objects/x': '', '.git/refs/heads/main': '', '.git/config': '' };
const plain = ['COPY . .', 'RUN git log'];
const ignoring = (text: string): Files => ({ ...git, '.dockerignore': text });

/** What git finds in a folder at the last RUN. */
async function stateOf(lines: readonly string[], files: Files, folder = '/src') {
  const { source, views } = viewsIn(['FROM golang:1.26', 'WORKDIR /src', ...lines, ''].join('\n'), files);
  const view = views.at(-1);
  if (view === undefined) throw new Error('there is no RUN');
  return gitState({ source, view, folder });
}

describe('what git finds of its repository', () => {
  test.each<readonly [string, readonly string[], Files, string]>([
    ['all of it', plain, git, 'there'],
    ['nothing, where there is none', plain, {}, 'absent'],
    ['nothing, where it is not copied', ['COPY main.go ./', 'RUN git log'], { ...git, 'main.go': '' }, 'absent'],
    ['nothing, where it is ignored', plain, ignoring('.git\n'), 'absent'],
    ['a part, where its objects are ignored', plain, ignoring('.git/objects\n'), 'partial'],
    ['a part, where its refs are ignored', plain, ignoring('.git/refs\n'), 'partial'],
    ['a part, where its HEAD is ignored', plain, ignoring('.git/HEAD\n'), 'partial'],
    ['all that it needs, where its settings are ignored', plain, ignoring('.git/config\n'), 'there'],
    ['what nobody knows', ['COPY --from=x / /src/', 'RUN git log'], git, 'unknown'],
  ])('%s', async (_name, lines, files, expected) => expect(await stateOf(lines, files)).toBe(expected));

  test('also from a folder below', async () => expect(await stateOf(plain, git, '/src/cmd/app')).toBe('there'));
  test('not from a folder beside it', async () => expect(await stateOf(plain, git, '/other')).toBe('absent'));
});

describe('the repository is of root, and git runs as another user', () => {
  const as = (user: string, run = 'RUN git log', copy = 'COPY . .') => [copy, `USER ${user}`, run];
  test.each<readonly [string, readonly string[], Files, string]>([
    ['by name', as('app'), git, 'foreign'],
    ['by number', as('1000:1000'), git, 'foreign'],
    ['not as root by number', as('0'), git, 'there'],
    ['not where it was copied for him', as('app', 'RUN git log', 'COPY --chown=app . .'), git, 'there'],
    [
      'also where something else was',
      as('app', 'RUN git log', 'COPY . .\nCOPY --chown=app go.mod /x/'),
      git,
      'foreign',
    ],
    ['not where a RUN gave it to him', as('app', 'RUN git log', 'COPY . .\nRUN chown -R app .'), git, 'there'],
    [
      'not where he is told to trust it',
      as('app', "RUN git config --global safe.directory '*' && git log"),
      git,
      'there',
    ],
    ['not where a variable may say so', as('app', 'ENV GIT_CONFIG_COUNT=1\nRUN git log'), git, 'there'],
    [
      'not where git has settings of all users',
      as('app', 'COPY config /etc/gitconfig\nRUN git log'),
      { ...git, config: '' },
      'there',
    ],
    [
      'not where git has settings of his',
      as('app', 'COPY config /home/app/.gitconfig\nRUN git log'),
      { ...git, config: '' },
      'there',
    ],
    [
      'also where another user has settings',
      as('app', 'COPY config /home/you/.gitconfig\nRUN git log'),
      { ...git, config: '' },
      'foreign',
    ],
    ['not where a part is missing anyway', as('app'), ignoring('.git/objects\n'), 'partial'],
  ])('%s', async (_name, lines, files, expected) => expect(await stateOf(lines, files)).toBe(expected));
});
