/** The files of an image that a build exported as a tar archive (`type=tar`). Paths are absolute. */
export interface ImageFiles {
  /** All that is in the archive, in its order. Throws when the archive is damaged. */
  list(archive: string): Promise<readonly ImageFile[]>;
  /** The contents of some files, by their names. */
  contents(archive: string, names: ReadonlySet<string>): Promise<ReadonlyMap<string, Buffer>>;
  /** The content of a gzip file; `undefined` when it is damaged or too large. */
  gunzip(bytes: Buffer): Buffer | undefined;
}

/** A file, folder or link. */
export interface ImageFile {
  /** Begins with a slash. */
  readonly name: string;
  /** All that the archive tells of it but its content and times: type, mode, owner, target of a link, attributes. */
  readonly about: string;
  readonly sizeBytes: number;
  /** Of the content, lower-case hex. */
  readonly sha256: string;
}
