/** What is shipped: each entry in src/ becomes one folder in dist/. */
export const bundles = [
  { entry: 'cli', folder: 'cli' },
  { entry: 'action', folder: 'action' },
  { entry: 'index', folder: 'lib' },
  { entry: 'typescript', folder: 'typescript' },
];

/** What is shipped as one plain module without a loader, for browsers. */
export const modules = [{ entry: 'license', folder: 'license' }];

/** Where build.mjs leaves the bundler's list of modules for check-licenses.mjs. @param {string} folder */
export const statsFile = (folder) => `build/${folder}.stats.json`;

/**
 * What is shipped as it is, beside the program that loads it by its path: the compiler with its libraries. It changes only
 * with its version.
 */
export const compiler = {
  package: 'typescript-6',
  folder: 'dist/typescript/compiler',
  /** @param {string} file in the package's lib/ */
  isShipped: (file) => file === 'typescript.js' || /^lib\..*d\.ts$/.test(file),
  notices: ['LICENSE.txt', 'ThirdPartyNoticeText.txt'],
};
