import { equal } from 'node:assert/strict';
import {
  emptyFieldAfter,
  emptyFieldBefore,
  fieldAfter,
  fieldBefore,
  isInText,
} from '../../../client/src/fieldOrder.ts';
import type { SheetField, TextPosition } from '../../../shared/protocol.ts';
import { marked } from '../../support/marks.ts';
import { asDocument, CONTEXT, service } from '../../support/sheets.ts';

const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

type Move = (fields: readonly SheetField[], from: TextPosition) => SheetField | undefined;

/** Where a move goes from the cursor `‸`, by the name of the field. */
function from(written: string, move: Move): string | undefined {
  const { text, cursor } = marked(written);
  return move(service.fields(service.read(text), CONTEXT), asDocument(text).positionAt(cursor))?.name;
}

describe('from field to field', () => {
  const APPLICANT = '2 Hakijan perustiedot\n\nY-tunnus: 0165116-3\n\nJakeluosoite:\n';

  it('Tab goes to the next field, wherever in its line the cursor is', () => {
    for (const line of ['‸Y-tunnus: 0165116-3', 'Y-tun‸nus: 0165116-3', 'Y-tunnus: 0165116-3‸']) {
      equal(from(`${TITLE}\n\n${APPLICANT.replace(/Y-tunnus.*/, line)}`, fieldAfter), 'Jakeluosoite');
    }
  });

  it('Tab goes to the next field from a title, a heading and a blank line', () => {
    equal(from(`‸${TITLE}\n\n${APPLICANT}`, fieldAfter), 'Y-tunnus');
    equal(from(`${TITLE}\n\n‸${APPLICANT}`, fieldAfter), 'Y-tunnus');
    equal(from(`${TITLE}\n\n${APPLICANT.replace('\n\nJ', '\n‸\nJ')}`, fieldAfter), 'Jakeluosoite');
  });

  it('Tab goes from the last field of a section to the first of the next, be it free text', () => {
    const text = `${TITLE}\n\n${APPLICANT.trim()}‸\n\n3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTehtiin.\n`;
    equal(from(text, fieldAfter), '3 Suunnitelman mukainen tiivistelmä toteutuksesta');
  });

  it('Tab goes by what has no line yet, until nothing else is left', () => {
    const text = `${TITLE}\n\n1 Hanke\n\nHankekoodi: ‸S20884\n\nErityistavoite:\n`;
    equal(from(text, fieldAfter), 'Erityistavoite');
    equal(from(text.replace('‸', '').replace('voite:', 'voite:‸'), fieldAfter), 'Suunnitelman mukainen toteutusaika');
  });

  it('Shift+Tab goes to the previous field that stands, and from the first nowhere', () => {
    equal(from(`${TITLE}\n\n1 Hanke\n\nHankekoodi: S20884\n\nErityistavoite:‸\n`, fieldBefore), 'Hankekoodi');
    equal(from(`${TITLE}\n\n1 Hanke\n\nHankekoodi: ‸S20884\n\nErityistavoite:\n`, fieldBefore), undefined);
    equal(from(`‸${TITLE}\n\n1 Hanke\n\nHankekoodi: S20884\n`, fieldBefore), undefined);
  });

  it('what is still to be written comes in order, and from the end again from the beginning', () => {
    const text = `${TITLE}\n\n1 Hanke\n\nHankekoodi:\n\nErityistavoite: x\n\nToiminnan tila: ‸Käynnissä\n`;
    equal(from(text, emptyFieldAfter), 'Vastuuviranomainen');
    equal(from(text, emptyFieldBefore), 'Suunnitelman mukainen toteutusaika');
    const first = text.replace('‸', '').replace('koodi:', 'koodi:‸');
    equal(from(first, emptyFieldAfter), 'Hankkeen nimi');
    equal(from(first, emptyFieldBefore), 'Ympäristöosaaminen');
    const end = `${text.replace('‸', '')}\n9 Loppuraportin tiivistelmä\n\nTehtiin.‸\n`;
    equal(from(end, emptyFieldAfter), 'Hankekoodi');
  });
});

describe('Tab is Tab', () => {
  /** Whether the selection `«…»` lies where keys are those of any text. */
  function inText(written: string): boolean {
    const { text, spans } = marked(written);
    const [{ start, end } = { start: 0, end: 0 }] = spans;
    const document = asDocument(text);
    const fields = service.fields(service.read(text), CONTEXT);
    return isInText(fields, { start: document.positionAt(start), end: document.positionAt(end) });
  }
  const sheet = (...lines: string[]) => [TITLE, '', ...lines, ''].join('\n');

  it('in free text, and on the blank lines below it', () => {
    equal(inText(sheet('3 Suunnitelman mukainen tiivistelmä toteutuksesta', '', 'Teh«»tiin.')), true);
    equal(inText(sheet('3 Suunnitelman mukainen tiivistelmä toteutuksesta', '', 'Tehtiin.', '', '«»')), true);
  });

  it('not where free text is not begun, nor in a value, though it be all selected', () => {
    equal(inText(sheet('3 Suunnitelman mukainen tiivistelmä toteutuksesta', '', '«»')), false);
    equal(inText(sheet('1 Hanke', '', 'Hankekoodi: «S20884»')), false);
    equal(inText(sheet('1 Hanke', '', 'Hankkeen nimi: «Polku', 'työhön»')), false);
    equal(inText(sheet('1 «»Hanke')), false);
  });

  it('over several fields', () => {
    equal(inText(sheet('1 Hanke', '', 'Hankekoodi: «S20884', '', 'Hankkeen nimi: Polku»')), true);
    equal(inText(sheet('«1 Hanke', '', 'Hankekoodi: S20884»')), true);
  });
});
