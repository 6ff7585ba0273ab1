import { nearest } from './did-you-mean.ts';

/** A platform as containerd compares it (containerd/platforms, `Normalize`), of one that has all its parts. */
export function comparedPlatform(platform: string): string {
  return platform
    .toLowerCase()
    .replace(/\([^)]*\)/, '')
    .replace(/\/arm64\/v?8(?:\.0)?$/, '/arm64')
    .replace(/\/arm64\/v?9(?:\.0)?$/, '/arm64/v9')
    .replace(/\/amd64\/v1$/, '/amd64')
    .replace(/\/arm$/, '/arm/v7')
    .replace(/\/arm\/(\d)$/, '/arm/v$1');
}

/**
 * What a machine of this platform runs, the best first (containerd/platforms, `Only`): of an image's index BuildKit takes the first of
 * these that is there.
 */
export function runnablePlatforms(platform: string): readonly string[] {
  const compared = comparedPlatform(platform);
  const [os = '', arch = '', variant = ''] = compared.split('/');
  const [major = 0, minor = 0] = variant.slice(1).split('.').map(Number);
  const arms = (from: number): readonly string[] => downTo(5, from).map((version) => `${os}/arm/v${version}`);
  switch (arch) {
    case 'amd64':
      return [...downTo(2, major).map((version) => `${os}/amd64/v${version}`), `${os}/amd64`, `${os}/386`];
    case 'arm64': {
      const newer = major === 9 ? downTo(0, minor).map((version) => `${os}/arm64/v9.${version}`) : [];
      const v8 = downTo(0, major === 9 ? minor + 5 : minor).map((version) => `${os}/arm64/v8.${version}`);
      return [...[...newer, ...v8].map(comparedPlatform), ...arms(8)];
    }
    case 'arm':
      return arms(major);
    default:
      return [compared];
  }
}

/** What containerd knows by name, and with it Docker (containerd/platforms, database.go): what is meant most comes first. */
const processors = [
  ...['amd64', 'arm64', '386', 'arm', 'ppc64le', 's390x', 'riscv64', 'loong64', 'mips64le', 'mips64', 'mipsle', 'mips'],
  ...['wasm', 'ppc64', 'ppc', 'riscv', 's390', 'sparc', 'sparc64', 'amd64p32', 'arm64be', 'armbe', 'mips64p32'],
  ...['mips64p32le', 'x86_64', 'x86-64', 'aarch64', 'i386', 'armhf', 'armel'],
];
const systems = [
  ...['linux', 'windows', 'darwin', 'macos', 'freebsd', 'aix', 'android', 'dragonfly', 'hurd', 'illumos', 'ios', 'js'],
  ...['nacl', 'netbsd', 'openbsd', 'plan9', 'solaris', 'zos'],
];

/** Whether there is such a processor; of a name alone, such a system or processor, or Docker's word `local`. */
export function isKnownPlatform(platform: string): boolean {
  const [first = '', processor] = platform.toLowerCase().split('/');
  if (processor !== undefined) return processors.includes(processor);
  return ['local', ...systems, ...processors].includes(first.replace(/\(.*/, ''));
}

/** The platform that a slip may have meant; absent where no name is near. */
export function meantPlatform(platform: string): string | undefined {
  const [first = '', processor, ...variant] = platform.toLowerCase().split('/');
  if (processor === undefined) return nearest(first, [...processors, ...systems]);
  const meant = nearest(processor, processors);
  return meant === undefined ? undefined : [first, meant, ...variant].join('/');
}

function downTo(last: number, first: number): readonly number[] {
  return Array.from({ length: Math.max(0, first - last + 1) }, (_, step) => first - step);
}
