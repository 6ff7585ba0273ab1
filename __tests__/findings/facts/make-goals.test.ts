import { expect, test } from '@jest/globals';
import { makefileRecipes } from '../../../src/findings/facts/make-goals.ts';

test.each<readonly [string, string, readonly string[], string]>([
  ['the first target', '.PHONY: a b\na:\n\tone\nb:\n\ttwo\n', [], 'one'],
  ['what it needs', 'a: b | c\n\tone\nb:\n\ttwo\nc: ; \n\tthree\n', ['a'], 'one\nthree\ntwo'],
  ['what stands in the line of the target', 'a: b ; @X=1 one; two\nb:; three\n', ['a'], '@X=1 one; two\nthree'],
  ['what it calls', 'a:\n\t$(MAKE) b\nb:\n\ttwo\n', ['a'], '$(MAKE) b\ntwo'],
  ['all where a target is elsewhere', 'include x.mk\na:\n\tone\nb:\n\ttwo\n', ['c'], 'one\ntwo'],
  ['variables', 'X := y $(Z)\nZ = z # note\na:\n\t-$(X) ${Z}\n', [], 'y z z'],
])('of a Makefile %s', (_, text, targets, recipes) => expect(makefileRecipes(text, targets)).toBe(recipes));
