/** One file to ask for. */
export interface HttpRequest {
  /** May hold user and password: they go as a header, and to no other host. */
  readonly url: string;
  /** For everything together: connection, redirects, body. */
  readonly timeoutMs: number;
  /** A longer body is not read to its end. */
  readonly mostBytes: number;
  readonly signal?: AbortSignal;
}

/** What came of it. `ms` is the time until the whole body was there, or until it was given up. */
export type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: Uint8Array; readonly ms: number }
  | { readonly kind: 'too-long'; readonly ms: number }
  | { readonly kind: 'timeout'; readonly ms: number }
  | { readonly kind: 'cancelled'; readonly ms: number }
  /** `reason` is for people and holds nothing of the URL but its host. */
  | { readonly kind: 'failed'; readonly reason: string; readonly ms: number };

/** Asks servers for small files. Any status is an answer; nothing is thrown. */
export interface Http {
  get(request: HttpRequest): Promise<HttpAnswer>;
}
