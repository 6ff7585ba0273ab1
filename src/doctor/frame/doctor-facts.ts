import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import type { Finding } from '../../report/run-report.ts';
import type { Patch, Source } from './patch.ts';
import type { SeenProject } from './seen.ts';

/** All that the doctor's rules look at. */
export interface DoctorFacts {
  readonly dockerfile: Source;
  /** As it is written, for the first platform. Without a builder only well-known base images are known. */
  readonly read: GoDockerfile;
  /** Its go commands, with what each finds. */
  readonly uses: readonly GoUse[];
  readonly modules: FoundModules;
  readonly context: DoctorContext;
  /** Those that the image is built for, as far as somebody has said. */
  readonly platforms: readonly string[];
  /** What the check before the build tells. Empty in a step, which tells it itself. */
  readonly told: readonly ToldFinding[];
  /** Nothing in a step, which looks at no Go file for it. */
  readonly seen: SeenProject;
}

/** A finding of the check before the build, with the change that mends it where that is certain. */
export interface ToldFinding extends Finding {
  readonly patch: Patch | undefined;
}

interface DoctorContext {
  /** Absolute. */
  readonly folder: string;
  /** Without lines where there is none. */
  readonly ignore: Source;
  /** By paths relative to the context. */
  readonly isIgnored: (file: string) => boolean;
}
