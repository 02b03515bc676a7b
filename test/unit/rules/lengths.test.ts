import { deepEqual } from 'node:assert/strict';
import { usualSettings } from '../../../server/src/features/context.ts';
import { expectFindings } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, diagnose, service } from '../../support/sheets.ts';
import { wholeSheetWith } from '../../support/smallSheets.ts';

const HEADING = '4.1 Varsinaiset kohderyhmät';
const sheet = (text: string) => wholeSheetWith('esr-2014', `${HEADING}\n\n${text}\n\n4.2 Välilliset kohderyhmät`);
const within = (lengths: Readonly<Record<string, number>>) => ({ ...CONTEXT, settings: { ...usualSettings, lengths } });

describe('a text over the person’s own limit', () => {
  it('is pointed at where it goes over', () =>
    expectFindings(serviceEditor(service, within({ '4.1': 6 })), sheet('Nuoret« ilman työtä.»'), 'prose-length'));

  it('is a hint by up to a tenth, and more by more', () => {
    const severity = (characters: number) =>
      diagnose(sheet('a'.repeat(characters)), within({ '4.1': 100 })).map((found) => found.severity);
    deepEqual([100, 101, 110, 111].map(severity), [[], [4], [4], [3]]);
  });

  it('says by how much', () =>
    deepEqual(
      diagnose(sheet('a'.repeat(1300)), within({ '4.1': 1200 })).map(({ message }) => message),
      [`The text of “${HEADING}” has 1 300 characters, 100 more than the 1 200 you have set.`],
    ));

  it('is found only where a limit is set', async () => {
    const text = sheet('a'.repeat(9000));
    await expectFindings(serviceEditor(), text);
    await expectFindings(serviceEditor(service, within({ '4.2': 5000, '99': 1 })), text);
  });
});
