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

/** A call of a service. Its headers go to no other host than that of its URL. */
export interface HttpCall extends HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a service answered, with its headers by their names in lower case; several of one name are joined by commas. */
export type HttpReply =
  | (Extract<HttpAnswer, { kind: 'answered' }> & {
      readonly headers: Readonly<Record<string, string>>;
      /** The host that answered, if the call was redirected to another. */
      readonly movedTo?: string;
    })
  | Exclude<HttpAnswer, { kind: 'answered' }>;

/** Asks servers for small files, and calls services. Any status is an answer; nothing is thrown. */
export interface Http {
  get(request: HttpRequest): Promise<HttpAnswer>;
  /** Follows redirects of GET and HEAD only. */
  send(call: HttpCall): Promise<HttpReply>;
}
