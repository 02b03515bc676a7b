import { useSession } from './session.ts';

const WORDS = {
  fi: { noProblems: 'Ei ongelmia', problem: /[Tt]arkist/ },
  sv: { noProblems: 'Inga problem', problem: /[Kk]ontroll/ },
};

describe('an editor in English whose sheets are spoken of in Finnish', () => {
  const session = useSession({ host: 'web', settings: { 'esr.language': 'fi' } });

  it('has the language status in Finnish', async () => {
    await session.person.openFile('S11825.esr');
    await session.person.languageStatus(WORDS.fi.noProblems);
  });
});

for (const [language, { noProblems, problem }] of Object.entries(WORDS)) {
  describe(`an editor in ${language}`, () => {
    const session = useSession({ language, host: 'web' });

    it('has the language status in that language', async () => {
      await session.person.openFile('S11825.esr');
      await session.person.languageStatus(noProblems);
    });

    it('tells of mistakes in that language', async () => {
      const { person } = session;
      await person.clickEndOf('Y-tunnus: 0176478-2');
      await person.press('Backspace');
      await person.type('3');
      await (await person.problems()).getByText(problem).first().waitFor();
      await session.picture(`language-${language}`);
    });
  });
}
