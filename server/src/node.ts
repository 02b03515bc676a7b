import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/connection.ts';

startServer(createConnection(ProposedFeatures.all));
