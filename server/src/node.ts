import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';

// A sheet is read anew at each keystroke, and what was read before is garbage at once: a small space for young objects
// holds it as well as a large one, in three quarters of the memory.
setFlagsFromString('--semi-space-growth-factor=1');

startServer(createConnection(ProposedFeatures.all));
