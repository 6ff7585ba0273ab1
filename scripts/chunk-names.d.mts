/** New base names for the files that esbuild splits off, by their base names. */
export function chunkNames(
  outputs: Readonly<
    Record<
      string,
      {
        readonly entryPoint?: string;
        readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
      }
    >
  >,
): ReadonlyMap<string, string>;

/** `text` with the names of the files that it imports exchanged. */
export function withChunkNames(text: string, names: ReadonlyMap<string, string>): string;
