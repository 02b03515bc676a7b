import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

const worker = globalThis as unknown as Worker;
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)));
