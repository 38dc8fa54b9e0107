/** React of two generations, rendered on a server and hydrated, and Next.js. */
import { configWith, MISTAKES, page, type Project } from './project.ts';

const REACT_APP = `import { Hours } from './Hours.tsx';
import { Listening } from './Listening.tsx';
export const App = () => <><Hours center="mitte" /><Listening /></>;
`;

/** Rendered on a server by Node, then hydrated in the browser with React's own warnings. */
const react = (packages: readonly string[], instead: Readonly<Record<string, string>> = {}): Project => ({
  guide: 'react',
  packages,
  instead,
  around: {
    'tsconfig.json': configWith({ jsx: 'react-jsx', allowImportingTsExtensions: true }),
    'src/App.tsx': REACT_APP,
    'src/main.tsx': `import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
hydrateRoot(document.getElementById('root')!, <App />, { onRecoverableError: (error) => console.error(error) });
`,
    'src/server.tsx': `import { readFileSync, writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace('<div id="root">', () => '<div id="root">' + renderToString(<App />)));
`,
    'src/node.d.ts': `declare module 'node:fs' { const readFileSync: any; const writeFileSync: any; export { readFileSync, writeFileSync }; }`,
    'index.html': page('./src/main.tsx'),
  },
  commands: [
    'tsc --project tsconfig.json',
    'vite build --mode development',
    'esbuild src/server.tsx --bundle --platform=node --jsx=automatic --outfile=server.cjs',
    'node server.cjs',
  ],
  mistakes: {
    command: 'tsc --project tsconfig.json',
    wrong: MISTAKES,
  },
  shown: { folder: 'dist' },
  hears: true,
  rendered: true,
});

export const REACT: Readonly<Record<string, Project>> = {
  'react-19': react(['react']),
  'react-18': react(['react-18'], {
    react: 'react-18',
    'react-dom': 'react-dom-18',
    '@types/react': 'types-react-18',
    '@types/react-dom': 'types-react-dom-18',
  }),
  next: {
    guide: 'next',
    packages: ['next'],
    around: {
      'package.json': '{ "private": true }',
      'next.config.js': `module.exports = { turbopack: { root: require('node:path').join(__dirname, '../..') } };`,
    },
    commands: ['next'],
    shown: { command: 'next start --port $PORT' },
    rendered: true,
  },
};
