import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useSession } from './session.ts';

const LINES = [
  'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus',
  '',
  '1 Hanke',
  '',
  'Hankekoodi: S20884',
  '',
  'Hankkeen nimi: Polku',
];

for (const theme of ['Light Modern', 'Dark Modern']) {
  describe(`the first minute of a new sheet, in ${theme}`, () => {
    const session = useSession({
      settings: { 'esr.language': 'fi', 'workbench.colorTheme': theme, 'workbench.editor.empty.hint': 'hidden' },
    });

    it('passes without an error: typed line by line, it is unfinished and that is all', async () => {
      const { person, folder } = session;
      await writeFile(join(folder, 'uusi.esr'), '');
      await person.openFile('uusi.esr');
      await person.atSheet();
      for (const line of LINES) {
        await person.type(line);
        await person.press('Enter');
      }
      await person.languageStatus(/2\/4\d · S20884.*Seuraavaksi: Toimintalinja/);
      await session.picture(`new-sheet-${theme.replaceAll(' ', '-').toLowerCase()}`);
    });
  });
}
