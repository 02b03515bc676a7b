import { deepEqual, equal } from 'node:assert/strict';
import type { ClientCapabilities, PublishDiagnosticsParams } from 'vscode-languageserver';
import { DiagnosticsDelivery } from '../../../server/src/lsp/delivery.ts';
import { FakeClock } from '../../support/fakeClock.ts';

const A = 'file:///a.esr';
const B = 'file:///b.esr';
const shown = [{ message: 'wrong' }];

/** A delivery to a client with the documents A and B open, and what that client has been sent and asked. */
function deliverTo(client: ClientCapabilities) {
  const clock = new FakeClock();
  const sent: string[] = [];
  let refreshes = 0;
  const connection = {
    sendDiagnostics: async ({ uri, diagnostics }: PublishDiagnosticsParams) =>
      void sent.push(`${uri === A ? 'A' : 'B'}: ${diagnostics.length}`),
    languages: { diagnostics: { refresh: () => void refreshes++ } },
    console: {},
  };
  const documents = {
    addresses: () => [A, B],
    open: async () => ({ context: { version: 1, checked: () => ({ shown }) } }),
  };
  const delivery = new DiagnosticsDelivery(connection as never, documents as never, client, clock);
  const settled = () => new Promise(setImmediate);
  return { delivery, clock, sent, refreshes: () => refreshes, settled };
}

describe('findings for an editor that asks for none', () => {
  it('are sent at every change, and taken back from a document that is closed', async () => {
    const { delivery, sent, settled } = deliverTo({});
    delivery.changed(A);
    await settled();
    delivery.outdated();
    await settled();
    delivery.closed(A);
    deepEqual(sent, ['A: 1', 'A: 1', 'B: 1', 'A: 0']);
  });

  it('are sent of one document when they have changed in one', async () => {
    const { delivery, sent, settled } = deliverTo({});
    delivery.outdated(B);
    await settled();
    deepEqual(sent, ['B: 1']);
  });
});

describe('findings for an editor that says it asks', () => {
  const client = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

  it('are not sent when it does', async () => {
    const { delivery, clock, sent, refreshes, settled } = deliverTo(client);
    delivery.changed(A);
    delivery.asked();
    clock.pass(10_000);
    delivery.changed(A);
    delivery.outdated(A);
    delivery.closed(A);
    await settled();
    deepEqual(sent, []);
    equal(refreshes(), 1);
  });

  it('are sent after two seconds without a question, until it asks, and then taken back', async () => {
    const { delivery, clock, sent, settled } = deliverTo(client);
    delivery.changed(A);
    clock.pass(1999);
    await settled();
    deepEqual(sent, []);
    clock.pass(1);
    await settled();
    delivery.changed(B);
    await settled();
    deepEqual(sent.splice(0), ['A: 1', 'B: 1', 'B: 1']);
    delivery.asked();
    delivery.asked();
    deepEqual(sent, ['A: 0', 'B: 0']);
  });

  it('are not spoken of to one that cannot be asked to ask again', () => {
    const { delivery, refreshes } = deliverTo({ textDocument: { diagnostic: {} } });
    delivery.asked();
    delivery.outdated();
    equal(refreshes(), 0);
  });
});
