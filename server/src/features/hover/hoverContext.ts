import type { Form } from '../../forms/form.ts';
import type { FeatureContext } from '../context.ts';
import type { Markup } from './markup.ts';

/** What the parts of a hover depend on beside the sheet. */
export interface HoverContext extends Pick<FeatureContext, 't' | 'locale' | 'today'> {
  readonly form: Form;
  readonly markup: Markup;
}
