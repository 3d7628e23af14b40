/** What is shipped: each entry in src/ becomes one folder in dist/. */
export const bundles = [
  { entry: 'cli', folder: 'cli' },
  { entry: 'action', folder: 'action' },
  { entry: 'index', folder: 'lib' },
];

/** What is shipped as one plain module without a loader, for browsers. */
export const modules = [{ entry: 'license', folder: 'license' }];

/** Where build.mjs leaves the bundler's list of modules for check-licenses.mjs. @param {string} folder */
export const statsFile = (folder) => `build/${folder}.stats.json`;
