import type { Artifact, Artifacts, UploadedArtifact } from '../../src/platform/artifacts.ts';

export interface FakeArtifacts extends Artifacts {
  /** Those that were uploaded. */
  readonly artifacts: readonly Artifact[];
}

/** Gives each artifact this answer; without one there is no artifact service. */
export function fakeArtifacts(answer?: UploadedArtifact): FakeArtifacts {
  const artifacts: Artifact[] = [];
  return {
    artifacts,
    obstacle: answer === undefined ? 'this run has no artifact service' : undefined,
    upload: async (artifact) => {
      artifacts.push(artifact);
      return answer ?? { kind: 'failed', reason: 'this run has no artifact service' };
    },
  };
}
