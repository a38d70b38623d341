// Prints what servers have to be told about a published site, once for each kind of server: `_headers` for Netlify and
// Cloudflare Pages, a snippet for nginx, `.htaccess` for Apache. All say the same; none may give a file one header
// twice, since browsers refuse `Access-Control-Allow-Origin: *, *` and caches guess at two lifetimes.

import type { SiteFile } from './site.js';

/** Headers of every file. All of them are public, and are asked for without cookies. */
const EVERYWHERE = {
  // Module scripts and case files run and load on other sites, and say there with 404 or 410 that they are gone.
  'Access-Control-Allow-Origin': '*',
  // On pages with `Cross-Origin-Embedder-Policy: require-corp` too.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  // No other site learns that somebody comes from the page of a prisoner.
  'Referrer-Policy': 'same-origin',
};

const CACHE = {
  // A correction has to arrive within minutes.
  usual: 'public, max-age=300',
  // Never older than the file that it signs.
  signature: 'no-cache',
  // A folder of scripts is of one build, and never changes.
  script: 'public, max-age=31536000, immutable',
};

/** So that nobody lays the button of a case into a page of their own. The rest of the policy is in each page. */
const POLICY = "frame-ancestors 'self'";

/** Regular expressions for the path of a file, as nginx and Apache (PCRE) read them, wherever the site is. */
const FILES = {
  signature: '\\.sig$',
  script: '/script/[^/]+/[^/]+\\.js$',
  page: '/(index\\.html)?$',
  // Where a frame does not let links open a tab, they open the action page in the frame.
  actionPage: '/act/[^/]+/(index\\.html)?$',
};

const FEED = 'application/atom+xml';

/** The words of the card are in the scripts; without it, a classic script is read as its page is. */
const SCRIPT = 'text/javascript; charset=utf-8';

/**
 * The files that tell servers how to serve a published site.
 * @param base where the site is: an absolute address that ends in `/`
 */
export function printServerFiles(base: string): readonly SiteFile[] {
  const { pathname } = new URL(base);
  return [
    { path: '_headers', text: printHeaders(pathname) },
    { path: 'nginx.conf', text: printNginx(decode(pathname)) },
    { path: '.htaccess', text: printApache(decode(pathname)) },
  ];
}

/**
 * Both services apply every rule that matches a path, and join the values of a header that several rules set. Only what
 * both read alike is used: `*` as the last part of a path, `:name` as a whole part (developers.cloudflare.com/pages/
 * configuration/headers, docs.netlify.com/manage/routing/headers). To Netlify `/:name/` and `/:name` are the same, so
 * there is no rule that takes in the pages of all cases but not `frame.html`.
 */
function printHeaders(path: string): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [path + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    );
  const place =
    path === '/'
      ? `It has to be at the top of the folder that is deployed, and works for a site at / only.`
      : `It has to be at the top of the folder that is deployed, which has the folder of this site in it:
# move it there, or add its rules to the file that is there already. They are for ${path} only.`;
  return `# How Netlify and Cloudflare Pages serve this site. Other servers ignore this file.
# ${place}
# "case-action publish" writes it anew each time: to change it, change a copy.
#
# What is not here, is not since both join the values of all rules that match a path:
# - Cache-Control of all but scripts. Both let browsers ask for each file whether it has changed ("max-age=0,
#   must-revalidate"), so corrections arrive at once and no signature is older than its file.
# - Content-Security-Policy: ${POLICY}. A rule for the pages of all cases would close frame.html as well.
# - The types of other files: both know them. A signature is read as text whatever its type.
#
# Neither answers 410 from this file. Publish a case that is withdrawn with "status": "withdrawn".
# Cloudflare Pages answers 200 for every file that does not exist, unless a 404.html is at the top of what is deployed.

${[
  rule('*', EVERYWHERE),
  rule('script/:build/:file', { 'Content-Type': SCRIPT, 'Cache-Control': CACHE.script }),
  rule('feed.xml', { 'Content-Type': FEED }),
  rule(':case/feed.xml', { 'Content-Type': FEED }),
].join('\n\n')}
`;
}

/**
 * Variables choose what differs from file to file, since a location with an `add_header` of its own inherits none
 * (nginx.org/en/docs/http/ngx_http_headers_module.html); an empty one sends no header. They are set outside the
 * location: inside, an `if` is a location of its own.
 */
function printNginx(path: string): string {
  const everywhere = Object.entries(EVERYWHERE).map(
    ([name, value]) => `  add_header ${name} ${value} always;\n`,
  );
  return `# How nginx serves this site. Put it into the block "server" of the site, below its "root", where it
# ${path === '/' ? 'takes the place of "location / {…}"' : `is for ${path} only`}:
#
#   include /srv/site${path}nginx.conf;
#
# "case-action publish" writes it anew each time: to change it, change a copy and include that. Headers that the
# server adds elsewhere do not reach these files: add those, as Strict-Transport-Security, to the copy.
#
# Publish a case that is withdrawn with "status": "withdrawn". Where not even that file may stay, put this beside the
# line above, and other sites hear of it too:
#
#   location = ${quote(`${path}mira.json`)} { add_header Access-Control-Allow-Origin * always; return 410; }
#
# That is for embeds without a key. Those with a key believe nothing but the signed file that says it is withdrawn.

set $case_action_cache "${CACHE.usual}";
if ($uri ~ "${FILES.signature}") { set $case_action_cache "${CACHE.signature}"; }
if ($uri ~ "${FILES.script}") { set $case_action_cache "${CACHE.script}"; }

# No other site may frame a page of a case. frame.html is made for it, and action pages can open in such a frame.
set $case_action_policy "";
if ($uri ~ "${FILES.page}") { set $case_action_policy "${POLICY}"; }
if ($uri ~ "${FILES.actionPage}") { set $case_action_policy ""; }

location ^~ ${quote(path)} {
${everywhere.join('')}  # Of the server it would come down here, and be a second Cache-Control.
  expires off;
  add_header Cache-Control $case_action_cache;
  add_header Content-Security-Policy $case_action_policy;

  charset utf-8;
  charset_types text/plain text/css text/javascript;
  gzip on;
  gzip_vary on;
  gzip_types text/plain text/css text/javascript application/json ${FEED};

  error_page 404 ${quote(`${path}404.html`)};

  location ~ "\\.js$" { types { text/javascript js; } }
  location ~ "\\.json$" { types { application/json json; } }
  location ~ "\\.sig$" { types { text/plain sig; } }
  location ~ "/feed\\.xml$" { types { ${FEED} xml; } }
}
`;
}

/** Without `Options`, `DirectoryIndex` and the like, which not every server lets a folder say: it would answer 500. */
function printApache(path: string): string {
  const everywhere = Object.entries(EVERYWHERE).map(
    ([name, value]) => `  Header always set ${name} "${value}"\n`,
  );
  const when = (...files: readonly string[]) =>
    `"expr=${files.map((file) => file.replace(/^!?/, (not) => `${not}(%{REQUEST_URI} =~ m#`) + '#)').join(' && ')}"`;
  return `# How Apache serves this site, and every server that reads .htaccess. It has to be at the top of the folder of
# the site, in a directory with "AllowOverride FileInfo" or more. mod_headers has to be on: without it other sites
# cannot load scripts and case files.
# "case-action publish" writes it anew each time: what you add belongs into the .htaccess of the folder above, or into
# the <Directory> of the server.
#
# Publish a case that is withdrawn with "status": "withdrawn". Where not even that file may stay, add there:
#
#   Redirect gone ${quote(`${path}mira.json`)}
#
# That is for embeds without a key. Those with a key believe nothing but the signed file that says it is withdrawn.

<IfModule mod_headers.c>
  # Where the server sets it as well, two of them would be as none.
  Header onsuccess unset Access-Control-Allow-Origin
${everywhere.join('')}
  Header set Cache-Control "${CACHE.usual}"
  Header set Cache-Control "${CACHE.signature}" ${when(FILES.signature)}
  Header set Cache-Control "${CACHE.script}" ${when(FILES.script)}

  # No other site may frame a page of a case. frame.html is made for it, and action pages can open in such a frame.
  Header set Content-Security-Policy "${POLICY}" ${when(FILES.page, `!${FILES.actionPage}`)}
</IfModule>

ErrorDocument 404 ${quote(`${path}404.html`)}

AddType text/javascript .js
AddType application/json .json
AddType text/plain .sig
AddCharset utf-8 .html .css .js .txt .sig
<Files "feed.xml">
  ForceType ${FEED}
</Files>
`;
}

/** The path as servers compare it. One that cannot be decoded is no path to them; one of several lines would end ours. */
function decode(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return /\p{Cc}/u.test(decoded) ? path : decoded;
  } catch {
    return path;
  }
}

/** A path as one word of a configuration. */
const quote = (path: string): string =>
  /^[\w./~-]+$/.test(path) ? path : `"${path.replace(/[\\"]/g, '\\$&')}"`;
