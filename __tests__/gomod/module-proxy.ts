import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { escaped } from '../../src/gomod/archive-paths.ts';

/** One version of a module for a proxy made of files. */
export interface ProxyModule {
  readonly module: string;
  readonly version: string;
  readonly goMod: string;
}

/**
 * Writes a proxy that Go reads through GOPROXY=file://… (https://go.dev/ref/mod#goproxy-protocol). Each module has one
 * package.
 */
export function writeModuleProxy(root: string, modules: readonly ProxyModule[]): void {
  for (const { module, version, goMod } of modules) {
    const folder = path.join(root, escaped(module), '@v');
    mkdirSync(folder, { recursive: true });
    const stem = path.join(folder, escaped(version));
    const prefix = `${module}@${version}/`;
    const source = `package ${path.basename(module).toLowerCase()}\n\nconst Version = "${version}"\n`;
    writeFileSync(`${stem}.info`, JSON.stringify({ Version: version, Time: '2024-01-02T03:04:05Z' }));
    writeFileSync(`${stem}.mod`, goMod);
    writeFileSync(`${stem}.zip`, storedZip({ [`${prefix}go.mod`]: goMod, [`${prefix}x.go`]: source }));
  }
}

/** A zip without compression: local headers with the content, then the central directory (PKWARE APPNOTE 4.3). */
function storedZip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const nameBytes = Buffer.from(name);
    const content = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
