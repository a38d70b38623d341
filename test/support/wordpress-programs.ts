// What a real WordPress takes: Debian's packages, of which the first that is missing brings all.

import { findOrInstall, type Program } from './find-browser.js';

/** Where Debian puts WordPress. */
export const WORDPRESS_FILES = '/usr/share/wordpress';

const debianPackage =
  'wordpress wordpress-theme-twentytwentythree php-cli php-curl php-mysql php-xml mariadb-server';

const PHP: Program = { title: 'PHP', commands: ['php'], debianPackage };

const MARIADB: Program = {
  title: 'MariaDB',
  commands: ['mariadbd'],
  places: () => ['/usr/sbin/mariadbd'],
  debianPackage,
};

const MARIADB_INSTALLER: Program = {
  title: "MariaDB's installer",
  commands: ['mariadb-install-db'],
  debianPackage,
};

const files = (title: string, path: string): Program => ({
  title,
  commands: [],
  places: () => [`${WORDPRESS_FILES}/${path}`],
  isFile: true,
  debianPackage,
});

/**
 * Where they are, once they are there.
 * @throws MissingProgram where one is missing and cannot be installed
 */
export function findOrInstallWordpress() {
  findOrInstall(files('WordPress', 'wp-settings.php'));
  // Without a theme there is no page.
  findOrInstall(files('Twenty Twenty-Three', 'wp-content/themes/twentytwentythree/style.css'));
  return {
    php: findOrInstall(PHP),
    mariadb: findOrInstall(MARIADB),
    mariadbInstaller: findOrInstall(MARIADB_INSTALLER),
  };
}
