import path from 'node:path';
import type { Checkout } from '../platform/checkout.ts';
import type { GoMod, GoWork } from './go-mod.ts';

/** A folder that may have a vendor folder, with the go.mod or go.work that is in it. */
export interface VendorPlace {
  readonly dir: string;
  readonly kind: 'module' | 'workspace';
  readonly file: Pick<GoMod | GoWork, 'go'>;
}

/**
 * Whether go commands take all modules from vendor folders by themselves: vendor/modules.txt is in the build, and the `go`
 * line says at least 1.14, of a workspace 1.22 (https://go.dev/ref/mod#vendoring).
 */
export async function areVendored(
  files: Checkout,
  places: readonly VendorPlace[],
  usesVendor: (file: string) => boolean,
): Promise<boolean> {
  const found = await Promise.all(
    places.map(async ({ dir, kind, file }) => {
      const list = path.join(dir, 'vendor', 'modules.txt');
      if (!usesVendor(list) || !isAtLeast(file.go, kind === 'module' ? 14 : 22)) return false;
      return (await files.kindOf(list)) === 'file';
    }),
  );
  return found.length > 0 && found.every(Boolean);
}

/** A go.mod without a `go` line is taken for 1.16, a go.work for 1.18. */
function isAtLeast(go: string | undefined, minor: number): boolean {
  const [, major = '1', own = minor === 22 ? '18' : '16'] = /^(\d+)\.(\d+)/.exec(go ?? '') ?? [];
  return Number(major) > 1 || Number(own) >= minor;
}
