import { expect, test } from '@jest/globals';
import { differingFiles, filesToExplain } from '../../src/comparison/differing-files.ts';

const file = (name: string, sha256 = 'a', about = 'file, mode 755, owner 0:0') => ({
  name,
  about,
  sizeBytes: 1,
  sha256,
});

test('equal images differ in nothing, in whatever order their files come', () => {
  expect(differingFiles([file('/a'), file('/b')], [file('/b'), file('/a')])).toEqual([]);
});

test('each kind of difference is told once, by name', () => {
  const cold = [file('/same'), file('/mode'), file('/content'), file('/gone')];
  const warm = [file('/new'), file('/same'), file('/mode', 'b', 'file, mode 644, owner 0:0'), file('/content', 'b')];
  expect(differingFiles(cold, warm)).toEqual([
    { kind: 'content', name: '/content', cold: file('/content'), warm: file('/content', 'b') },
    { kind: 'one-sided', name: '/gone', side: 'cold' },
    { kind: 'about', name: '/mode', cold: 'file, mode 755, owner 0:0', warm: 'file, mode 644, owner 0:0' },
    { kind: 'one-sided', name: '/new', side: 'warm' },
  ]);
});

test('looks into twenty files, and into none that would not fit into the memory with the others', () => {
  const differing = (name: string, sizeBytes: number) => {
    const each = { ...file(name), sizeBytes };
    return { kind: 'content', name, cold: each, warm: each } as const;
  };
  const [large, small] = [500_000_000, 1];
  expect([...filesToExplain([differing('/large', large), differing('/small', small)])]).toEqual(['/small']);
  const many = Array.from({ length: 30 }, (_, index) => differing(`/${index}`, small));
  expect(filesToExplain(many).size).toBe(20);
  expect(filesToExplain([{ kind: 'one-sided', name: '/new', side: 'warm' }]).size).toBe(0);
});
