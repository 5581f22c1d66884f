import { errorCodes, errorPage } from "../../model/place.ts";
import {
  askedAgain,
  endsByType,
  hashedNames,
  hiddenNames,
  keptForever,
  mediaTypes,
  methods,
  textEnds,
  textTypes,
  unlisted,
  wellKnown,
} from "../../model/served.ts";
import { goneLines } from "./gone.js";
import { made, type ServerRules } from "./rules.ts";

/** The configuration of Apache for the site; host name, certificate and folder are set on the machine (`server/apache.conf`). */
export function apache({ headers, gone, moved, onion }: ServerRules): string {
  const text = textEnds.join("|");
  const answers = errorCodes.flatMap((code) => (code === "500" ? ["500", "502", "503", "504"] : [code]).map((one) => [one, code] as const));
  const packed = (encoding: string, end: string): string => `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"
RewriteCond "%{DOCUMENT_ROOT}$1.${end}" -s
RewriteRule "^(/.+\\.(?:${text}))$" "$1.${end}" [L]
RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"
RewriteCond "%{DOCUMENT_ROOT}$1index.html.${end}" -s
RewriteRule "^(/|/.+/)$" "$1index.html.${end}" [L]`;
  return `${made}
DirectoryIndex index.html
Options -Indexes -MultiViews
ServerSignature Off
TraceEnable Off
MaxKeepAliveRequests 0
FileETag MTime Size

# A visit to a page about help leaves no line anywhere.
ErrorLog /dev/null

RemoveType ${Object.keys(mediaTypes)
    .map((end) => `.${end}`)
    .join(" ")}
${[...endsByType].map(([type, ends]) => `AddType ${type} ${ends.map((end) => `.${end}`).join(" ")}`).join("\n")}
AddCharset utf-8 ${textEnds.map((end) => `.${end}`).join(" ")}

${Object.entries(headers)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join("\n")}
${onion === undefined ? "" : `Header always set Onion-Location "${onion}%{GEVRAAGD}e" env=GEVRAAGD\n`}Header always set Cache-Control "${askedAgain}"
Header always set Cache-Control "${keptForever}" "expr=%{REQUEST_STATUS} in { '200', '206', '304' } && %{REQUEST_URI} =~ m#${hashedNames}#"
Header always set X-Robots-Tag noindex "expr=%{REQUEST_URI} =~ m#^(?:${unlisted.join("|")})#"
Header always set Allow "${methods.join(", ")}" "expr=%{REQUEST_STATUS} == '405'"

${answers.map(([code, page]) => `ErrorDocument ${code} ${errorPage(page)}`).join("\n")}

RewriteEngine On
${onion === undefined ? "" : `# As it was asked, whatever file answers.\nRewriteCond "%{THE_REQUEST}" "^\\S+ (\\S+)"\nRewriteRule "^" - [E=GEVRAAGD:%1]\n`}RewriteCond "%{ENV:REDIRECT_STATUS}" "^$"
RewriteCond "%{REQUEST_METHOD}" "!^(?:${methods.join("|")})$"
RewriteRule "^" - [R=405,L]
RewriteCond "%{ENV:REDIRECT_STATUS}" "^$"
RewriteRule "^(?!${wellKnown}).*${hiddenNames}" - [R=404,L]
RewriteCond "%{ENV:REDIRECT_STATUS}" "^$"
RewriteRule "\\.(?:br|gz)$" - [R=404,L]
${goneLines("apache.conf", gone)}${moved.map(({ van, naar }) => `RewriteRule "^${van.slice(0, -1)}/?$" "${naar}" [R=301,L,NE]`).join("\n")}

# The copies that \`npm run plaatsklaar\` made, and else, until it did, what Apache makes itself.
${packed("br", "br")}
${packed("gzip", "gz")}
RemoveLanguage .br
<FilesMatch "\\.(?:${text})\\.br$">
    SetEnv no-gzip 1
    Header set Content-Encoding br
    Header merge Vary Accept-Encoding
</FilesMatch>
<FilesMatch "\\.(?:${text})\\.gz$">
    SetEnv no-gzip 1
    RemoveEncoding .gz
    RemoveType .gz
    Header set Content-Encoding gzip
    Header merge Vary Accept-Encoding
</FilesMatch>
AddOutputFilterByType DEFLATE ${textTypes.join(" ")}
`;
}
