import type { MessageKey } from '../messages/catalogue.ts';
import { type FieldNode, type Sheet, textOf } from '../sheet/sheet.ts';
import { fold, hasInvisibleCharacters, invisibleCharacters, joinLines, type Span } from '../values/text.ts';
import { type Fix, fix, replace, rulesOf } from './rule.ts';

/** The label as written and as it should read; with its sign where the sign alone is wrong, for the two would look the same. */
function labelTexts(sheet: Sheet, { field, label, separator }: FieldNode): { written: string; label: string } {
  const written = textOf(sheet, label);
  if (fold(written) !== fold(field.label)) return { written, label: field.label };
  return { written: written + textOf(sheet, separator), label: `${field.label}:` };
}

/** The official label in place of what is written, with a colon where there is none yet. */
function rewriteLabel(sheet: Sheet, { field, label, separator, value, text }: FieldNode): Fix {
  if (textOf(sheet, separator) === ':') return replace(label, field.label);
  const touches = text !== '' && value.start === separator.end;
  return replace({ start: label.start, end: separator.end }, `${field.label}:${touches ? ' ' : ''}`);
}

/** Whether a value stands elsewhere than on its label's line, though it is no list. */
function isBroken({ lines }: Sheet, { field, label, value, text }: FieldNode): boolean {
  return field.type.kind !== 'places' && text !== '' && lines.lineAt(value.end) !== lines.lineAt(label.start);
}

/** The lines that hold no free text, from edge to edge: headings, fields and rows. */
function formLines({ lines, preamble, allSections }: Sheet): Span[] {
  const spans: (Span | undefined)[] = [preamble.title];
  for (const { heading, fields, partners, impacts } of allSections) {
    spans.push(heading);
    for (const { span } of [...fields, ...partners, ...impacts]) spans.push(span);
  }
  return spans.flatMap((span) => {
    const [first, last] = [span?.start, span?.end].map((offset) => lines.all[lines.lineAt(offset ?? 0)]);
    return span && first && last ? [{ start: first.from, end: last.to }] : [];
  });
}

/** What an invisible character is called. */
function nameOf(code: number): MessageKey {
  if (code === 0xad) return 'character-invisible.softHyphen';
  if (code === 0xfeff) return 'character-invisible.byteOrderMark';
  const steersDirection = code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2066;
  return steersDirection ? 'character-invisible.direction' : 'character-invisible';
}

/** How headings, labels and values are written, as far as it does not depend on the value's type. */
export const writingRules = rulesOf('structure', {
  'label-spelling': {
    severity: 'warning',
    safe: true,
    check({ sheet }, report) {
      for (const node of sheet.fields) {
        if (node.spelledRight) continue;
        const { label, certain } = node;
        report(label, { args: labelTexts(sheet, node), fixes: [rewriteLabel(sheet, node)], safe: certain });
      }
      for (const { spec, impacts } of sheet.allSections) {
        for (const { title, place, spelledRight } of impacts) {
          if (spelledRight || spec.rows?.kind !== 'impacts') continue;
          const label = spec.rows.titles[place] ?? '';
          report(title, { args: { written: textOf(sheet, title), label }, fixes: [replace(title, label)] });
        }
      }
    },
  },
  'field-layout': {
    severity: 'hint',
    safe: true,
    check({ sheet }, report) {
      for (const node of sheet.fields) {
        if (!isBroken(sheet, node)) continue;
        const { field, separator, value, text } = node;
        const joined = { span: { start: separator.end, end: value.end }, text: ` ${joinLines(text)}` };
        report(value, { args: { label: field.label }, fixes: [fix('fix.join', field.label, [joined])] });
      }
    },
  },
  'character-invisible': {
    severity: 'hint',
    safe: true,
    check({ sheet }, report) {
      if (!hasInvisibleCharacters(sheet.text)) return;
      for (const line of formLines(sheet)) {
        for (const span of invisibleCharacters(sheet.text, line)) {
          const code = sheet.text.charCodeAt(span.start);
          const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
          report(span, {
            messageKey: nameOf(code),
            args: { code: name },
            fixes: [fix('fix.remove', name, [{ span, text: '' }])],
          });
        }
      }
    },
  },
});
