import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SectionNode } from '../../../server/src/sheet/sheet.ts';
import { projectRoot } from '../../support/paths.ts';
import { at, service } from '../../support/sheets.ts';

describe('the page on how a text is read', () => {
  it('shows the tree that its sheet becomes', () => {
    const page = readFileSync(join(projectRoot, 'server/src/sheet/read/README.md'), 'utf8');
    const [, text = '', tree = ''] = /```esr\n([\s\S]*?)```[\s\S]*?```\n([\s\S]*?)```/.exec(page) ?? [];
    const sheet = service.read(text);
    const show = ({ spec, heading, detachedHeading, fields, prose }: SectionNode): string => {
      const headed = heading ? `heading “${at(sheet, heading)}”` : undefined;
      const detached = detachedHeading ? `detached heading “${at(sheet, detachedHeading)}”` : 'inferred';
      const parts = [headed ?? detached, ...fields.map(({ field }) => field.label), ...prose.map(() => 'free text')];
      return `${spec.number} ${spec.title}: ${parts.join(', ')}\n`;
    };
    assert.ok(text.length > 100);
    assert.equal(sheet.allSections.map(show).join(''), tree);
  });
});
