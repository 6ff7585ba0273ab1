import { cold, type CorpusFile, onEachBase, user } from './corpus-file.ts';

/** How stages are named and based, written and run by whom. */
export const STAGES: readonly CorpusFile[] = [
  onEachBase('unnamed-stages', 'stages without a name, taken by number'),
  onEachBase('unnamed-and-named', 'a stage without a name, a named one taken by number', { isVariant: true }),
  onEachBase('from-by-arg', 'whole images by arguments with defaults', { isVariant: true }),
  onEachBase('from-given-by-arg', 'an image that only a build argument names', {
    buildArgs: { GO_IMAGE: 'golang:1.26' },
  }),
  onEachBase('from-with-default', 'a tag put together with defaults', { isVariant: true }),
  onEachBase('from-stage-by-arg', 'a stage chosen by an argument'),
  onEachBase('onbuild-environment', 'ONBUILD that sets variables and copies'),
  onEachBase('onbuild-downloads', 'ONBUILD that downloads', {
    ...cold('ONBUILD of its base runs go'),
    isVariant: true,
  }),
  onEachBase('heredoc-in-heredoc', 'a here-document in a here-document, with go commands that are text'),
  onEachBase('heredoc-writes-a-script', 'a script written by a here-document, run by a later RUN'),
  onEachBase('heredoc-with-tabs', 'here-documents with tabs, one for tee', { isVariant: true }),
  onEachBase('heredoc-for-a-shell', 'a here-document for a shell that the RUN calls', { isVariant: true }),
  onEachBase('syntax-1-2', 'an old frontend with a cache mount'),
  onEachBase('syntax-1-7-labs', 'a labs frontend, here-document, COPY --link', { isVariant: true }),
  onEachBase('syntax-1-19', 'COPY --exclude, modes in letters, a tmpfs mount'),
  onEachBase('syntax-1-20', 'the newest frontend, COPY --link that leaves files out'),
  onEachBase('base-with-tools', 'a base made with go install, its caches emptied', {
    users: user('', 0, {
      home: '/root',
      folders: { '/go/pkg/mod': 'parentless', '/root/.cache/go-build': 'free' },
    }),
  }),
  onEachBase('base-with-modules', 'a base that has the modules', {
    ...cold('/go/pkg/mod has content in', 'modules'),
    users: user('', 0, { home: '/root', folders: { '/go/pkg/mod': 'full', '/root/.cache/go-build': 'free' } }),
  }),
  onEachBase('user-root-by-number', 'root by number, another user for the image'),
  onEachBase('user-number-alone', 'a user by number without a group', {
    users: user('1001', 1001, {
      gid: 0,
      home: '/',
      folders: { '/tmp/go-mod': 'free', '/tmp/go-build': 'free' },
    }),
  }),
  onEachBase('user-number-by-arg', 'a user and group by number out of arguments', {
    users: user('10001:10001', 10001, {
      home: '/tmp/home',
      folders: { '/tmp/go/pkg/mod': 'free', '/tmp/home/.cache/go-build': 'free' },
    }),
    isVariant: true,
  }),
  onEachBase('user-number-own-mounts', 'own mounts with uid and gid', {
    users: user('1000:1000', 1000, {
      home: '/home/app',
      folders: { '/home/app/go-mod': 'free', '/home/app/.cache/go-build': 'free' },
    }),
  }),
];
