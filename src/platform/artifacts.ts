/** A file that is to be kept with the run. */
export interface Artifact {
  /** As the page of the run shows it. */
  readonly name: string;
  readonly file: string;
  /** As the repository has it where there is none. */
  readonly retentionDays: number | undefined;
  /** For everything together. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export type UploadedArtifact =
  | { readonly kind: 'uploaded'; readonly id: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** The artifacts of a run: GitHub keeps them, and its page of the run offers them for download. */
export interface Artifacts {
  /** Why this run can have none; `undefined` where it can. */
  readonly obstacle: string | undefined;
  /** Never rejects. */
  upload(artifact: Artifact): Promise<UploadedArtifact>;
}
