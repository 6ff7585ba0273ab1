import * as v from 'valibot';
import { decodedText, itemsOf, objectOf } from '../../text/json-schemas.ts';

const readBit = 1;
const writeBit = 2;

const tokenScopeSchema = v.pipe(
  v.object({ Scope: v.string(), Permission: v.number() }),
  v.transform(({ Scope: scope, Permission: permission }) => ({
    scope,
    read: (permission & readBit) !== 0,
    write: (permission & writeBit) !== 0,
  })),
  v.readonly(),
);

/** What a cache token may do with the entries of one ref. */
export interface TokenScope extends v.InferOutput<typeof tokenScopeSchema> {}

const claimsSchema = objectOf({ ac: v.string() });

/**
 * The `ac` claim of ACTIONS_RUNTIME_TOKEN, a JSON text such as `[{"Scope":"refs/heads/main","Permission":3}]`.
 * `undefined` when the token has
 * none that can be read. The signature is not checked: the service does that, here it only saves a vain attempt.
 */
export function tokenScopesFrom(token: string): readonly TokenScope[] | undefined {
  const [, payload] = token.split('.');
  if (payload === undefined) return undefined;
  const claims = decodedText(claimsSchema, Buffer.from(payload, 'base64url').toString('utf8'));
  return claims === undefined ? undefined : decodedText(itemsOf(tokenScopeSchema), claims.ac);
}
