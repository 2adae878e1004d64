import * as vscode from 'vscode';

/**
 * The page of a webview: one script and one style sheet of the extension, nothing from anywhere else, and no text of
 * a draft: that is sent later and drawn as text.
 */
export function pageOf(webview: vscode.Webview, extension: vscode.Uri, name: string): string {
  const file = (type: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webview', `${name}.${type}`));
  const nonce = randomNonce();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('css')}">
<title>Inboxlint</title>
</head>
<body>
<main id="main"></main>
<script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  return crypto.getRandomValues(new Uint8Array(16)).reduce((text, byte) => text + byte.toString(36), '');
}
