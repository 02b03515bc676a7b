import { usualSettings } from '../../../server/src/features/context.ts';
import { createSheetService } from '../../../server/src/service.ts';
import { expectLenses } from '../../support/expect.ts';
import { serviceEditor } from '../../support/serviceEditor.ts';
import { CONTEXT, service } from '../../support/sheets.ts';
import { smallSheet } from '../../support/smallSheets.ts';

const editor = serviceEditor();
const within = (lengths: Readonly<Record<string, number>>) =>
  serviceEditor(service, { ...CONTEXT, settings: { ...usualSettings, lengths } });

describe('above a text stands', () => {
  it('its length, in characters and words', async () => {
    const text = 'a '.repeat(1200).trim();
    await expectLenses(
      editor,
      smallSheet('esr-2014', '«2 399 characters · 1 200 words»\n9 Loppuraportin tiivistelmä', text),
    );
    await expectLenses(editor, smallSheet('esr-2014', '«1 character · 1 word»\n9 Loppuraportin tiivistelmä', 'a'));
    await expectLenses(
      serviceEditor(createSheetService({ locale: 'fi' })),
      smallSheet('esr-2014', '«5 merkkiä · 1 sana»\n9 Loppuraportin tiivistelmä', 'Kiito'),
    );
  });

  it('the limit beside it, where there is one', async () => {
    await expectLenses(
      within({ '9': 5 }),
      smallSheet('esr-2014', '«5 of 5 characters · 1 word»\n9 Loppuraportin tiivistelmä', 'Kiito'),
    );
    await expectLenses(
      within({ '9': 3 }),
      smallSheet('esr-2014', '«5 of 3 characters · 1 word · 2 over the limit»\n9 Loppuraportin tiivistelmä', 'Kiito'),
    );
  });

  it('nothing while it is empty, but the limit', async () => {
    await expectLenses(editor, smallSheet('esr-2014', '9 Loppuraportin tiivistelmä'));
    await expectLenses(
      within({ '9': 100 }),
      smallSheet('esr-2014', '«0 of 100 characters · 0 words»\n9 Loppuraportin tiivistelmä'),
    );
  });

  it('nothing where there is no free text', () =>
    expectLenses(editor, smallSheet('esr-2014', '1 Hanke', 'Hankekoodi: S20884')));
});
