/** The parts of a platform like `linux/arm/v7`. */
interface Platform {
  readonly os: string;
  readonly arch: string;
  readonly variant: string;
}

const SYSTEMS: readonly string[] = ['linux', 'windows', 'darwin', 'freebsd'];
const ALIASES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm/v7',
  armel: 'arm/v6',
  i386: '386',
  arm: 'arm/v7',
  'arm64/v8': 'arm64',
  'arm/7': 'arm/v7',
  'amd64/v1': 'amd64',
};

/**
 * A platform as BuildKit spells it: `arm64` and `linux/arm64/v8` are `linux/arm64`. `own` completes a bare system name, and is
 * `local`.
 */
export function normalPlatform(text: string, own: string): string {
  const written = text.toLowerCase().replace(/\([^)]*\)/, '');
  if (written === 'local') return own;
  if (SYSTEMS.includes(written)) return [written, ...own.split('/').slice(1)].join('/');
  const [first = '', ...rest] = written.split('/');
  const [os, arch] = SYSTEMS.includes(first) ? [first, rest.join('/')] : ['linux', written];
  return `${os}/${ALIASES[arch] ?? arch}`;
}

function platformParts(platform: string): Platform {
  const [os = '', arch = '', variant = ''] = platform.split('/');
  return { os, arch, variant };
}

/** The arguments that every build has without declaring them; in a stage they are in force after their ARG only. */
export function platformArgs(platforms: {
  readonly build: string;
  readonly target: string;
  readonly stage: string;
}): ReadonlyMap<string, string> {
  const build = platformParts(platforms.build);
  const target = platformParts(platforms.target);
  return new Map([
    ['BUILDPLATFORM', platforms.build],
    ['BUILDOS', build.os],
    ['BUILDOSVERSION', ''],
    ['BUILDARCH', build.arch],
    ['BUILDVARIANT', build.variant],
    ['TARGETPLATFORM', platforms.target],
    ['TARGETOS', target.os],
    ['TARGETOSVERSION', ''],
    ['TARGETARCH', target.arch],
    ['TARGETVARIANT', target.variant],
    ['TARGETSTAGE', platforms.stage],
  ]);
}
