type Template = Electron.MenuItemConstructorOptions[];

/**
 * Only macOS needs a menu, for copying, pasting and quitting by key. There is none for viewing: reloading and the tools
 * of developers are not for users.
 */
export function menuOf<Menu>(platform: NodeJS.Platform, build: (template: Template) => Menu): Menu | null {
  if (platform !== 'darwin') return null;
  return build([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]);
}
