/** A server to be reached, and how it is greeted: BuildKit speaks HTTP/2, a Docker daemon answers to a ping. */
export interface DialRequest {
  readonly address: { readonly host: string; readonly port: number } | { readonly path: string };
  readonly greeting: 'buildkit' | 'docker';
  /** PEM texts; without it nothing is encrypted. */
  readonly tls?: {
    readonly serverName: string;
    readonly ca: string;
    readonly cert?: string;
    readonly key?: string;
  };
  /** For the connection and the first word of the server together. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/**
 * What came of it. `silent`: it took the connection and said nothing; `speaks-…`: it understands
 * only the other way than that of the greeting.
 */
export type DialAnswer =
  | { readonly kind: 'answers' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'speaks-tls' }
  | { readonly kind: 'speaks-plain' }
  | { readonly kind: 'cancelled' }
  /** `code` is Node's or OpenSSL's, `message` in their words. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Asks servers whether they are there. Nothing is thrown. */
export interface Connections {
  dial(request: DialRequest): Promise<DialAnswer>;
}
