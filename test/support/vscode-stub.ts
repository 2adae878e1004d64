import { register } from 'node:module';

const url = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** Has modules that are loaded from now on find as much of VS Code as a module’s source gives, and gives that module. */
export async function stubVscode(source: string) {
  register(
    url(`export const resolve = (name, context, next) =>
  name === 'vscode' ? { url: ${JSON.stringify(url(source))}, shortCircuit: true } : next(name, context);`),
  );
  return import(url(source));
}
