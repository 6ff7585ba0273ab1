import type { ImageConfig, Images } from '../../dockerfile/stages/build-scope.ts';
import { familiarName } from '../../dockerfile/stages/stage-graph.ts';

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** As all tags of Go's official image have it. */
const golang: ImageConfig = {
  env: { PATH: `/go/bin:/usr/local/go/bin:${PATH}`, GOPATH: '/go' },
  user: '',
  workdir: '/go',
};
const plain: ImageConfig = { env: { PATH }, user: '', workdir: '' };
const plainNames = new Set(['alpine', 'busybox', 'debian', 'ubuntu', 'fedora', 'archlinux']);

/** What is known of images without a builder that could be asked: the official ones of Go and of a few distributions. */
export const knownImages: Images = (reference) => {
  const name = familiarName(reference).replace(/[:@].*$/, '');
  if (name === 'golang') return golang;
  return plainNames.has(name) ? plain : undefined;
};
