/** A cause that the log of a failed build shows, as data. */
export interface Rule {
  readonly id: string;
  /** The literal message that people look for: the heading of the rule's section in docs/troubleshooting.md. */
  readonly heading: string;
  /**
   * What a line says, whatever its case: an extended regular expression that JavaScript and `grep -E -i` read alike, without a `.*`:
   * hostile lines must not take long.
   */
  readonly pattern: string;
  /** Who must have said it; anybody if absent. */
  readonly by?: Speaker;
  readonly rank: Rank;
  /** In one sentence. */
  readonly cause: string;
  /** What to write instead, in one or two sentences. */
  readonly remedy: string;
  /** Of what the download of modules before the build says too: whether another try may succeed (`network`) or not (`final`). */
  readonly fetch?: 'network' | 'final';
}

/**
 * `module`: go, or git and ssh called by go, about a module. `toolchain`: go's compiler, linker or test runner. `buildkit`:
 * BuildKit's last words, which no RUN printed. `program`: what a RUN printed, whoever it was.
 */
export type Speaker = 'module' | 'toolchain' | 'buildkit' | 'program';

/**
 * `machine`: it explains whatever else failed. `cause`: it fails in every try. `symptom`: there may be a deeper cause in the same
 * output; of several the last counts.
 */
export type Rank = 'machine' | 'cause' | 'symptom';
