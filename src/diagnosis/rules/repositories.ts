import type { Rule } from './rule.ts';

/** Modules that come from their own repositories, which git, ssh and a login are needed for. */
export const repositoryRules: readonly Rule[] = [
  {
    id: 'git-missing',
    heading: 'go: missing Git command, exec: "git": executable file not found in $PATH',
    pattern: 'missing Git command|exec: "?git"?: executable file not found',
    by: 'module',
    rank: 'cause',
    cause: 'Go has to download a module from its repository, and the stage has no git.',
    remedy: 'Install git in the Go stage before its first go command, or name a module proxy in `goproxy`.',
    fetch: 'final',
  },
  {
    id: 'ssh-host-key',
    heading: 'Host key verification failed',
    pattern: 'Host key verification failed|No [A-Za-z0-9]+ host key is known',
    rank: 'cause',
    cause: 'ssh does not know the host key of the server with the repository.',
    remedy:
      'Give the host key in `ssh-known-hosts` (the output of `ssh-keyscan HOST`), or put it into the stage before its first go command.',
    fetch: 'final',
  },
  {
    id: 'ssh-missing',
    heading: 'error: cannot run ssh: No such file or directory',
    pattern: 'cannot run ssh: No such file|ssh: not found',
    rank: 'cause',
    cause: 'git is configured to read the repository over ssh, and the stage has no ssh.',
    remedy: 'Install `openssh-client` in the Go stage, or use a login over HTTPS (`netrc`).',
    fetch: 'final',
  },
  {
    id: 'ssh-key-refused',
    heading: 'Permission denied (publickey…)',
    pattern: 'Permission denied \\(publickey',
    by: 'module',
    rank: 'cause',
    cause: 'The server with the repository accepts none of the ssh keys of this build.',
    remedy:
      'Give an ssh agent in `ssh` with a key that may read the repository, and write `--mount=type=ssh` into the RUN.',
    fetch: 'final',
  },
  {
    id: 'login-missing',
    heading: "could not read Username for '…': terminal prompts disabled",
    pattern:
      'could not read Username|could not read Password|terminal prompts disabled|Authentication failed|fatal: Authentication',
    by: 'module',
    rank: 'cause',
    cause: 'A module is in a private repository, and git has no login for it.',
    remedy:
      'Give a login in `netrc`, or an ssh agent in `ssh` with a key that may read the repository; name the repository in `goprivate`.',
    fetch: 'final',
  },
  {
    id: 'repository-unreachable',
    heading: 'no secure protocol found for repository',
    pattern: 'no secure protocol found for repository',
    rank: 'symptom',
    cause:
      'Go could read the repository over none of https and ssh: there is no login, no known host key, or no way there. It does not show what git said.',
    remedy:
      'Name the repository in `goprivate`, and give a login in `netrc` or an ssh agent in `ssh`. `git ls-remote https://HOST/PATH` in a RUN shows what git says.',
  },
];
