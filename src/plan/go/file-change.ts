/** A path that a change touches. `folder`: a submodule, in which anything may have changed. */
export interface FileChange {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly how: 'added' | 'modified' | 'deleted';
}
