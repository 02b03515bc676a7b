import { memoize } from '../sheet/memoize.ts';
import { fieldOf } from '../sheet/sheet.ts';
import { readChoice } from '../values/choice.ts';

/** Whether a sheet names one applicant or several, whatever the case and spacing of its words; `undefined` where it says neither. */
export const applicantsOf = memoize((sheet): 'single' | 'joint' | undefined => {
  const values = sheet.index?.form.applicants;
  const node = fieldOf(sheet, 'applicants');
  if (!values || node?.field.type.kind !== 'choice') return undefined;
  const said = readChoice(node.text, node.field.type.options);
  if (said === values.single) return 'single';
  return said === values.joint ? 'joint' : undefined;
});
