import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/paths.ts';

const { wordPattern } = JSON.parse(readFileSync(join(projectRoot, 'language-configuration.json'), 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
};

/** What a double click selects in a text, word by word. */
function words(text: string): string[] {
  return text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];
}

describe('words in the editor', () => {
  it('keep identifiers whole', () => {
    deepEqual(words('Y-tunnus: 0176478-2'), ['Y-tunnus', '0176478-2']);
    deepEqual(words('Hankekoodi: S20884'), ['Hankekoodi', 'S20884']);
  });

  it('keep dates and section numbers whole', () => {
    deepEqual(words('Alkaa 1.11.2011 ja päättyy 31.8.2014'), ['Alkaa', '1.11.2011', 'ja', 'päättyy', '31.8.2014']);
    deepEqual(words('3.1 Maantieteellinen kohdealue'), ['3.1', 'Maantieteellinen', 'kohdealue']);
  });

  it('keep Finnish compounds whole', () => {
    deepEqual(words('ESR-hanke ja tasa-arvo'), ['ESR-hanke', 'ja', 'tasa-arvo']);
    deepEqual(words('yhteis- ja oma vastuu'), ['yhteis-', 'ja', 'oma', 'vastuu']);
  });

  it('take letters outside a to z, and decomposed ones', () => {
    deepEqual(words('Ääkköset, Žilina'), ['Ääkköset', 'Žilina']);
    deepEqual(words('pa\u0308a\u0308tto\u0308s'), ['pa\u0308a\u0308tto\u0308s']);
  });

  it("leave a dash and a sentence's full stop out", () => {
    deepEqual(words('2015 – 2017.'), ['2015', '2017']);
  });
});
