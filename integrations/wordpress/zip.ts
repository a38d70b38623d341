// Writes the zip that is given to WordPress under "Upload Plugin", and says where it is.

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePluginZip } from './plugin-zip.js';

const path = fileURLToPath(new URL('case-action.zip', import.meta.url));
const bytes = makePluginZip();
writeFileSync(path, bytes);
console.log(`${relative(process.cwd(), path)}: ${Math.ceil(bytes.length / 1024)} kB.`);
