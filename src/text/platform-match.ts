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

/** Whether containerd, and with it Docker, has a processor of this name (containerd/platforms, `isKnownArch`). */
export function isKnownProcessor(platform: string): boolean {
  return processors.includes(platform.split('/')[1] ?? '');
}

const processors =
  '386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc64 ppc64le riscv64 s390x sparc64 wasm'.split(' ');

function downTo(last: number, first: number): readonly number[] {
  return Array.from({ length: Math.max(0, first - last + 1) }, (_, step) => first - step);
}
