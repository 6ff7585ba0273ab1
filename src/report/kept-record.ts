/** What became of the build's record. */
export type KeptRecord =
  | { readonly kind: 'kept'; readonly name: string; readonly bytes: number; readonly url: string }
  /** `isTrouble`: the user may want to do something about it. */
  | { readonly kind: 'none'; readonly reason: string; readonly isTrouble: boolean };
