/** A file or folder at the beginning of an archive. Its name takes at most 100 bytes, and the folders before that 155. */
interface TarMember {
  readonly name: string;
  readonly type: 'file' | 'directory';
  readonly sizeBytes: number;
}

export const tarBlockBytes = 512;

/** The most that eleven octal digits tell. */
const mostOctal = 0o77777777777;

/**
 * The header of a tar archive's member (ustar, POSIX.1-1988), without owner and time: those of one run say nothing to another.
 * A size of 8 GiB or more is written in base 256, as GNU tar does and all read it.
 */
export function tarHeader({ name, type, sizeBytes }: TarMember): Uint8Array {
  const [prefix, rest] = splitName(name);
  const header = Buffer.alloc(tarBlockBytes);
  const text = (value: string, at: number): void => void header.write(value, at, 'latin1');
  header.write(rest, 0);
  text(type === 'file' ? '0000644\0' : '0000755\0', 100);
  text('0000000\0', 108);
  text('0000000\0', 116);
  if (sizeBytes > mostOctal) {
    header.writeUInt8(0x80, 124);
    header.writeBigUInt64BE(BigInt(sizeBytes), 128);
  } else {
    text(`${sizeBytes.toString(8).padStart(11, '0')}\0`, 124);
  }
  text('00000000000\0', 136);
  // The checksum counts its own field as spaces.
  text(' '.repeat(8), 148);
  text(type === 'file' ? '0' : '5', 156);
  text('ustar\0', 257);
  text('00', 263);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  text(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** Parts a long name where ustar joins it again: at a slash, the first one that leaves a name short enough. */
function splitName(name: string): readonly [string, string] {
  if (Buffer.byteLength(name) <= 100) return ['', name];
  for (let at = name.indexOf('/', 1); at > 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (rest !== '' && Buffer.byteLength(rest) <= 100 && Buffer.byteLength(prefix) <= 155) return [prefix, rest];
  }
  throw new Error(`the name ${name} is too long for an archive`);
}

/** What fills the last block of a member's content. */
export function tarPadding(sizeBytes: number): Uint8Array {
  return new Uint8Array((tarBlockBytes - (sizeBytes % tarBlockBytes)) % tarBlockBytes);
}
