import { esr2007 } from './esr2007.ts';
import type { Form } from './form.ts';
import { eakr2014, esr2014 } from './hanke2014.ts';
import { projectPage } from './projectPage.ts';

/** Every published form, oldest first. A new programme period is a new file here and a line in this list. */
export const publishedForms: readonly Form[] = [esr2007, esr2014, eakr2014, projectPage];
