import assert from 'node:assert/strict';
import { applied, CONTEXT, diagnose, edit, findings, mended, seed, service, theOne } from '../../support/sheets.ts';

const TITLE_2007 = 'Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus';
const TITLE_2014 = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';
const IDENTITY_CODE = '131052-308T';

const says = (text: string) => service.read(text).fields.map(({ field, text }) => [field.label, text]);

describe('a sheet below another one', () => {
  const [older, newer] = [seed('S11825'), seed('S20884')];

  it('is one finding, on its title; the first is read as if it were alone', () => {
    for (const [text, first, title] of [
      [`${older}\n${older}`, older, `${TITLE_2007}" 2/2`],
      [`${newer}\n${newer}`, newer, `${TITLE_2014}" 2/2`],
      [`${older}\n${newer}`, older, `${TITLE_2014}"`],
      [`${newer}\n${older}`, newer, `${TITLE_2007}"`],
    ] as const) {
      assert.deepEqual(findings(text), [`section-duplicate "${title}`]);
      assert.deepEqual(says(text), says(first));
    }
    const { message } = theOne(`${older}\n${older}`, 'section-duplicate');
    assert.equal(message, 'A second sheet begins here. Only the first one is read.');
  });

  it('changes nothing of what is said of the first', () => {
    const wrong = edit(edit(older, `${TITLE_2007}\n\n`, ''), 'Y-tunnus: 0176478-2', 'Y-tunnus: 0176478-3');
    const own = diagnose(wrong).map(({ code, range }) => [code, range]);
    const both = diagnose(`${wrong}\n${newer}`).map(({ code, range }) => [code, range]);
    assert.deepEqual(
      both.filter(([code]) => code !== 'section-duplicate'),
      own,
    );
    assert.equal(both.length, own.length + 1);
  });

  it('is not judged, but for an identity code in it', () => {
    const wrong = edit(edit(newer, 'Y-tunnus: 0165116-3', 'Y-tunnus: 1'), '1 Hanke\n', `1 Hanke\n\n${IDENTITY_CODE}\n`);
    assert.deepEqual(findings(`${older}\n${wrong}`), [
      `section-duplicate "${TITLE_2014}"`,
      `personal-identity-code "${IDENTITY_CODE}"`,
    ]);
  });

  it('is known by a misspelt title too', () => {
    const title = TITLE_2007.replace('rahoittaman', 'rahoitaman');
    assert.deepEqual(findings(`${older}\n${edit(older, TITLE_2007, title)}`), [`section-duplicate "${title}"`]);
  });

  it('is removed by a fix where it says the same, and nowhere else', () => {
    assert.equal(mended(`${older}\n${older}`, 'section-duplicate'), older);
    assert.equal(mended(`${newer}\n\n\n${newer.replaceAll('\n\n', '\n')}`, 'section-duplicate'), newer);
    const changed = edit(older, 'Laukaantie 14', 'Laukaantie 15');
    assert.deepEqual(theOne(`${older}\n${changed}`, 'section-duplicate').data.fixes, []);
  });

  it('is kept by the formatter as it stands', () => {
    const second = `${TITLE_2014}\n\n\n\n1  Hanke\n   Hankekoodi :  s20884`;
    const formatted = applied(
      `${older}\n${second}\n`,
      service.format(service.read(`${older}\n${second}\n`), undefined, CONTEXT),
    );
    assert.equal(formatted, `${older}\n${second}\n`);
  });

  it('is none where a title stands in free text or twice at the top', () => {
    assert.deepEqual(findings(edit(older, '- laaditaan esite', `${TITLE_2007}\n- laaditaan esite`)), []);
    const twice = edit(older, TITLE_2007, `${TITLE_2007}\n\n${TITLE_2007}`);
    assert.deepEqual(findings(twice), [`text-stray "${TITLE_2007}" 2/2`]);
  });
});
