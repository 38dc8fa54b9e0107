/** Frameworks with templates of their own: Vue, Svelte and Angular. */
import { configWith, MISTAKES, page, type Project } from './project.ts';

export const TEMPLATES: Readonly<Record<string, Project>> = {
  vue: {
    guide: 'vue',
    packages: ['vue', 'vue-tsc'],
    around: {
      'package.json': '{ "type": "module" }',
      'tsconfig.json': configWith({ allowImportingTsExtensions: true }),
      'src/main.ts': `import { createApp } from 'vue';
import Hours from './Hours.vue';
createApp(Hours, { center: 'mitte' }).mount('#root');
`,
      'index.html': page('./src/main.ts'),
    },
    commands: ['vue-tsc --project tsconfig.json', 'vite build --mode development'],
    mistakes: { command: 'vue-tsc --project tsconfig.json', wrong: { spiral: MISTAKES.spiral } },
    shown: { folder: 'dist' },
    hears: true,
  },
  svelte: {
    guide: 'svelte',
    packages: ['svelte', 'svelte-check'],
    around: {
      'package.json': '{ "type": "module" }',
      'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };\n`,
      'tsconfig.json': configWith({ verbatimModuleSyntax: true }),
      'src/main.ts': `import { mount } from 'svelte';
import Hours from './Hours.svelte';
mount(Hours, { target: document.getElementById('root')!, props: { center: 'mitte' } });
`,
      'index.html': page('./src/main.ts'),
    },
    commands: ['svelte-check --tsconfig tsconfig.json --fail-on-warnings', 'vite build --mode development'],
    mistakes: {
      command: 'svelte-check --tsconfig tsconfig.json',
      wrong: MISTAKES,
    },
    shown: { folder: 'dist' },
    hears: true,
  },
  angular: {
    guide: 'angular',
    packages: ['@angular/core'],
    around: {
      'package.json': '{ "type": "module", "private": true }',
      'angular.json': JSON.stringify({
        version: 1,
        cli: { analytics: false },
        projects: {
          app: {
            projectType: 'application',
            root: '',
            sourceRoot: 'src',
            architect: {
              build: {
                builder: '@angular/build:application',
                options: {
                  browser: 'src/main.ts',
                  index: 'src/index.html',
                  tsConfig: 'tsconfig.json',
                  outputPath: 'dist',
                },
              },
            },
          },
        },
      }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          ...{
            target: 'es2022',
            module: 'preserve',
            moduleResolution: 'bundler',
            lib: ['es2022', 'dom'],
            strict: true,
          },
          ...{ experimentalDecorators: true, types: [] },
        },
        angularCompilerOptions: { strictTemplates: true },
        files: ['src/main.ts'],
      }),
      'src/index.html': page('', '<app-hours></app-hours>').replace(/<script.*?<\/script>/, ''),
      'src/main.ts': `import { bootstrapApplication } from '@angular/platform-browser';
import { provideZonelessChangeDetection } from '@angular/core';
import { Hours } from './hours';
bootstrapApplication(Hours, { providers: [provideZonelessChangeDetection()] }).catch((error) => console.error(error));
`,
    },
    commands: ['ng build'],
    shown: { folder: 'dist/browser' },
    hears: true,
  },
};
