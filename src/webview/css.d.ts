// esbuild makes a file of its own of the style sheets that a script imports.
declare module '*.css';
