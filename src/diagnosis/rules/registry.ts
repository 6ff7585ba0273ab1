import type { Rule } from './rule.ts';

/** What registries answer when an image is pulled or pushed, and the cache service to BuildKit's layer cache (`type=gha`). */
export const registryRules: readonly Rule[] = [
  {
    id: 'cache-read-only',
    heading: 'error writing layer blob: failed to reserve cache',
    pattern: 'failed to reserve cache|cache write denied|token has no writable scopes',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The cache service takes no layers of this run: its token may only read, or the cache storage is used up.',
    remedy:
      "Tokens of forks' pull requests and of some events may only read: leave `cache-to: type=gha` out there, or write `ignore-error=true` into it. Where the storage is used up, delete caches that nobody uses (`gh cache list --sort size_in_bytes`), or raise its budget in the settings of the owner.",
  },
  {
    id: 'registry-rate-limit',
    heading: '429 Too Many Requests, toomanyrequests: You have reached your pull rate limit',
    pattern: 'toomanyrequests|pull rate limit|429 Too Many Requests',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The registry of an image has answered too many requests from this address or account.',
    remedy:
      'Log in before the build (`docker/login-action`): an account has a higher limit than an address that runners share. Or pull through a mirror of your own (`builder-config`).',
  },
  {
    id: 'token-server-down',
    heading: 'failed to fetch anonymous token, failed to fetch oauth token',
    pattern:
      'failed to fetch (anonymous|oauth) token: (unexpected status( from [A-Z]+ request to [^ ]+)?: 5[0-9][0-9]|(Get|Post) "[^"]+": (dial |read |net/http: |EOF|unexpected EOF|context deadline exceeded|i/o timeout))',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The server that gives out tokens for the registry cannot be reached, or has a disturbance.',
    remedy:
      'Run the job again. If it always happens, see whether the builder needs a network proxy for this host, which is often another than that of the registry.',
  },
  {
    id: 'push-denied',
    heading: 'failed to push …: denied, requested access to the resource is denied',
    pattern:
      'failed to push [^ ]+: (unexpected status[a-z ]* 40[13]|denied|push access denied|server message: insufficient_scope|unexpected status from [A-Z]+ request to [^ ]+: 40[13])|push access denied|failed to push [^ ]+: failed to authorize: failed to fetch (anonymous|oauth) token: unexpected status( from [A-Z]+ request to [^ ]+)?: 40[13]|failed to fetch (anonymous|oauth) token: unexpected status from [A-Z]+ request to [^ ]+%2Cpush[^ ]*: 40[13]',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The login of this build may not push to the repository of the image, or there is none.',
    remedy:
      'Log in before the build (`docker/login-action`), with an account that may write; for GitHub Packages give the job `permissions: packages: write`.',
  },
  {
    id: 'pull-denied',
    heading: 'pull access denied, repository does not exist or may require authorization',
    pattern:
      'pull access denied|failed to fetch (anonymous|oauth) token: unexpected status( from [A-Z]+ request to [^ ]+)?: 40[13]|authorization failed|unexpected status from (HEAD|GET) request to [^ ]+: 40[13]|insufficient_scope|no basic auth credentials|denied: requested access|denied: permission_denied',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The registry gives an image only to those who may read it, or the image does not exist.',
    remedy:
      'Compare the name in FROM, and log in before the build (`docker/login-action`). For GitHub Packages give the job `permissions: packages: read`.',
  },
  {
    id: 'no-platform',
    heading: 'no match for platform in manifest',
    pattern:
      'no match for platform in manifest|no matching manifest for|does not match the (specified|expected) platform|no image with platform',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The base image does not exist for the platform of the build.',
    remedy:
      'Use an image that has the platform, leave the platform out of `platforms`, or compile in a stage `FROM --platform=$BUILDPLATFORM …`.',
  },
  {
    id: 'image-not-found',
    heading: 'failed to resolve source metadata for …: not found',
    pattern:
      'failed to resolve source metadata for [^ ]+: [^ ]+: not found|manifest unknown|failed to resolve source metadata for [^ ]+: not found|: not found: manifest',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The registry has no image of this name and tag.',
    remedy:
      'Correct the tag in FROM. A tag that was there may have been removed: pin a version that is kept, or a digest.',
  },
  {
    id: 'registry-unreachable',
    heading: 'failed to do request: …: dial tcp',
    pattern:
      'failed to do request: |failed to resolve source metadata for |failed to copy: |httpReadSeeker|unexpected status from [A-Z]+ request to [^ ]+: 5[0-9][0-9]|failed to fetch (anonymous|oauth) token|failed to push ',
    by: 'buildkit',
    rank: 'symptom',
    cause: 'A registry cannot be reached, or does not answer as it should.',
    remedy:
      'Run the job again if the registry had a disturbance. If it always happens, see whether the builder needs a network proxy or a mirror (`builder-config`) for this host.',
  },
];
