import { businessIds } from '../facts/identifiers.ts';
import { judgeBusinessId, swappedBusinessIds } from '../values/businessId.ts';
import { readProjectCode } from '../values/projectCode.ts';
import { replace, rulesOf } from './rule.ts';

/** Chapter `identifiers`. */
export const identifierRules = rulesOf('identifiers', {
  'project-code': {
    severity: 'error',
    safe: true,
    check({ sheet, form }, report) {
      for (const { field, value, text } of sheet.fields) {
        if (field.type.kind !== 'projectCode' || text === '') continue;
        const code = readProjectCode(text, form.code.pattern);
        if (code === text) continue;
        report(value, {
          messageKey: code === undefined ? 'project-code' : 'project-code.case',
          args: { written: text, code: code ?? '', form: form.code.pattern.join(' / '), example: form.code.example },
          fixes: code === undefined ? [] : [replace(value, code)],
        });
      }
    },
  },
  'business-id-format': {
    severity: 'error',
    safe: true,
    check({ sheet }, report) {
      for (const { span, text, id } of businessIds(sheet)) {
        if (id?.canonical === text) continue;
        report(span, {
          messageKey: id ? 'business-id-format' : 'business-id-format.unreadable',
          args: { written: text, right: id?.canonical ?? '' },
          fixes: id ? [replace(span, id.canonical)] : [],
        });
      }
    },
  },
  'business-id-checksum': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { span, id } of businessIds(sheet)) {
        const state = id && judgeBusinessId(id);
        if (!id || state?.kind !== 'checksum') continue;
        const right = `${id.digits}-${state.expected}`;
        const swaps = swappedBusinessIds(id).filter((swapped) => swapped !== right);
        report(span, {
          args: { written: id.canonical, digit: id.check, expected: state.expected },
          fixes: [
            replace(span, right, 'fix.checkDigit'),
            ...swaps.map((swapped) => replace(span, swapped, 'fix.swappedDigits')),
          ],
        });
      }
    },
  },
  'business-id-unissued': {
    severity: 'error',
    check({ sheet }, report) {
      for (const { span, id } of businessIds(sheet)) {
        if (id && judgeBusinessId(id).kind === 'unissued') report(span, { args: { written: id.canonical } });
      }
    },
  },
});
