/** What a cache token may do with the entries of one ref. */
export interface TokenScope {
  readonly scope: string;
  readonly read: boolean;
  readonly write: boolean;
}

const readBit = 1;
const writeBit = 2;

/**
 * The `ac` claim of ACTIONS_RUNTIME_TOKEN, a JSON text such as `[{"Scope":"refs/heads/main","Permission":3}]`.
 * `undefined` when the token has
 * none that can be read. The signature is not checked: the service does that, here it only saves a vain attempt.
 */
export function tokenScopesFrom(token: string): readonly TokenScope[] | undefined {
  const [, payload] = token.split('.');
  if (payload === undefined) return undefined;
  const claims = parsed(Buffer.from(payload, 'base64url').toString('utf8'));
  const claim = fieldOf(claims, 'ac');
  const scopes = typeof claim === 'string' ? parsed(claim) : undefined;
  if (!Array.isArray(scopes)) return undefined;
  return scopes.flatMap((entry: unknown) => {
    const scope = fieldOf(entry, 'Scope');
    const permission = fieldOf(entry, 'Permission');
    if (typeof scope !== 'string' || typeof permission !== 'number') return [];
    return [{ scope, read: (permission & readBit) !== 0, write: (permission & writeBit) !== 0 }];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a token of the form that is known: it simply does not say.
    return undefined;
  }
}
