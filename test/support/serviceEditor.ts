import type { SheetContext } from '../../server/src/features/context.ts';
import type { SheetService } from '../../server/src/service.ts';
import type { Editor } from './expect.ts';
import { CONTEXT, service } from './sheets.ts';

/** An editor that asks the service in this process. */
export function serviceEditor(by: SheetService = service, context: SheetContext = CONTEXT): Editor {
  return {
    open(text) {
      const sheet = by.read(text);
      return {
        diagnostics: async () => by.diagnostics(sheet, context),
        completion: async (position) =>
          by.completion(sheet, { position, snippets: true, labelDetails: true }, context).items,
        resolved: async (item) => by.completionDocumentation(sheet, item, context),
        hover: async (position) => by.hover(sheet, position, context) ?? null,
        actions: async (range, { only } = {}) =>
          by.codeActions(sheet, { diagnostics: by.diagnostics(sheet, context), range, only }, context),
        inlayHints: async (range) =>
          by.inlayHints(sheet, { range, diagnostics: by.diagnostics(sheet, context) }, context),
        highlights: async (position) => by.highlights(sheet, position, context) ?? null,
        lenses: async () => by.codeLenses(sheet, context),
        linked: async (position) => by.linkedEditing(sheet, position, context) ?? null,
        selections: async (positions) => by.selectionRanges(sheet, positions, context),
        tokens: async (range) =>
          by.semanticTokens(sheet, { range, diagnostics: by.diagnostics(sheet, context) }, context),
        links: async () => by.documentLinks(sheet, context),
        formatting: async () => by.format(sheet, undefined, context),
        symbols: async () => by.outline(sheet, context),
        folding: async () => by.folding(sheet, context),
        fields: async () => by.fields(sheet, context),
      };
    },
  };
}
