import type { DoctorFacts } from './doctor-facts.ts';
import type { Patch } from './patch.ts';

/** How much a finding matters. `error`: the build or the program fails, or a secret leaks. `notice`: a matter of taste or of safety in depth. */
export type RuleLevel = 'error' | 'warning' | 'notice';

/** A mistake that Dockerfiles of Go programs have. Its texts are those of docs/doctor.md and of SARIF. */
export interface DoctorRule {
  /** As in `copy-before-download`: the heading of its section in docs/doctor.md. */
  readonly id: string;
  readonly level: RuleLevel;
  /** What is wrong, as one sentence. */
  readonly title: string;
  /** What it costs. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
  /** Why no patch mends it; absent where one does, as far as the change is certain. */
  readonly byHand?: string;
  /** Whether a step of the action shows it too: only what concerns caching, speed, clear faults and secrets. */
  readonly inStep: boolean;
  readonly find: (facts: DoctorFacts) => readonly Found[];
}

/** One place where a rule applies. */
export interface Found {
  /** As findings name files; absent for the Dockerfile. */
  readonly file?: string;
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  /** What is wrong here, as whole sentences. */
  readonly message: string;
  /** What to write instead here, as whole sentences. */
  readonly fix: string;
  /** The change that mends it; absent where a person has to decide. */
  readonly patch?: Patch | undefined;
  /** Where it differs from that of the rule. */
  readonly level?: RuleLevel;
}

/** What a rule has found, with its file and level. */
export interface DoctorFinding extends Required<Pick<Found, 'file' | 'line' | 'message' | 'fix' | 'level'>> {
  readonly rule: DoctorRule;
  readonly patch: Patch | undefined;
}
