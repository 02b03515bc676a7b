// Serves VS Code for the browser, in a process of its own because the library it uses chats on the console and has
// no end. Its one argument is the library's configuration as JSON; it prints its address when it is ready.
import { once } from 'node:events';
// The library's public door only knows editors that it downloads itself, hence the inside door and its pinned version.
// @ts-expect-error Nobody has written down the types of what is inside.
import testWeb from '@vscode/test-web/out/server/main.js';

const server = await testWeb.runServer('localhost', 0, JSON.parse(process.argv[2] ?? ''));
if (!server.listening) await once(server, 'listening');
console.log(`Ready at http://localhost:${server.address().port}/`);
