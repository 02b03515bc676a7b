const { commands } = require('vscode');

exports.activate = async () => {
  await commands.executeCommand('outline.focus');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
