import { isOnThisMachine } from '../../trust/isolation.ts';
import { answering, hasNext } from '../../goproxy/answering.ts';
import { proxyUrls, shownProxy } from '../../goproxy/proxy-list.ts';
import type { Analysis, Delivery } from '../request/analysis.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import { injectedOf } from '../caches/cache-run.ts';
import { askProxies } from '../request/choose-proxies.ts';
import { placeOf } from '../services/builder-place.ts';
import type { Services } from '../services/services.ts';

/**
 * What is delivered to this run, without the module proxies that do not answer: go would wait for each of them anew for every
 * module. Asked only when modules may have to be downloaded, of a list that goes on after any error, and where the RUNs reach what
 * this machine reaches.
 */
export async function withAnsweringProxies(
  services: Pick<Services, 'workflow' | 'log' | 'http' | 'clock' | 'run'>,
  { asked, delivery }: Pick<Analysis, 'asked' | 'delivery'>,
  runs: readonly PreparedCache[],
): Promise<Delivery> {
  const { config, builder } = asked;
  const { proxyQuestion, go } = delivery;
  const { goproxy } = go;
  const modules = runs.find(({ kind }) => kind === 'modules');
  const isComplete =
    modules?.standing.hit === 'exact' || (modules !== undefined && injectedOf(modules)?.verdict === 'exact');
  if (goproxy === undefined || proxyQuestion === undefined || isComplete || !hasNext(goproxy)) return delivery;
  if (config.proxies.length > 0 || !isOnThisMachine(placeOf(builder))) return delivery;
  const candidates = proxyUrls(goproxy).map((url) => ({ url, source: 'the input' }));
  const { list, silent } = answering(goproxy, await askProxies(services, candidates, proxyQuestion));
  if (silent.length === 0) return delivery;
  const names = silent.map(({ url, reason }) => `${shownProxy(url)} (${reason})`).join(', ');
  services.log.warning(
    `\`goproxy\`: skipping proxies that do not respond, because Go would wait for each of them with every module: ${names}.`,
  );
  return {
    ...delivery,
    go: { ...go, goproxy: list },
    settings: delivery.settings.map((setting) => (setting.env === 'GOPROXY' ? { ...setting, value: list } : setting)),
  };
}
