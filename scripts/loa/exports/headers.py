"""Headers: what a web server says beside each file of the site, as settings for the servers that bodies commonly use.

In: the path that the site lies below. Out: the text of a settings file. Not here: the policy inside pages (overrides/).

What a page may load stands in the page itself, so it holds on every host. Here stands what only a server can say: who
may frame a page, that browsers must not guess a file's type, how long a copy may be kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

EVERYWHERE: Mapping[str, str] = {
    "Content-Security-Policy": "frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
}
FRESH = "no-cache"
"""Kept, but asked after each time: a code's landing page must never be an old one."""
KEPT = "public, max-age=604800"
"""A week: typefaces and the theme's pictures."""
_TEXTS = "text/css text/plain text/calendar text/csv application/javascript application/json application/xml"
TYPES: Mapping[str, str] = {
    "ics": "text/calendar",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "csv": "text/csv",
    "md": "text/markdown",
}


def nginx(base: str) -> str:
    """For Nginx: to be included in a `server` block whose `root` is the built site.

    Every `location` repeats all headers, for Nginx drops those of the block around it wherever one adds its own.
    """
    said = "".join(f'        add_header {name} "{value}" always;\n' for name, value in EVERYWHERE.items())
    types = "".join(f"        {kind} {ending};\n" for ending, kind in TYPES.items())
    return f"""\
# Loa: chép vào khối server của Nginx bằng "include", root là thư mục site/ đã dựng.
    charset utf-8;
    charset_types {_TEXTS} text/markdown;
    gzip on;
    gzip_vary on;
    gzip_types {_TEXTS} image/svg+xml;
    include mime.types;
    types {{
{types}    }}
    index index.html;
    error_page 404 {base}404.html;
    location {base} {{
        try_files $uri $uri/ =404;
{said}        add_header Cache-Control "{FRESH}" always;
    }}
    location {base}assets/fonts/ {{
{said}        add_header Cache-Control "{KEPT}" always;
    }}
"""


def apache(base: str) -> str:
    """For Apache: `.htaccess` in the built site; needs mod_headers."""
    said = "".join(f'  Header always set {name} "{value}"\n' for name, value in EVERYWHERE.items())
    types = "".join(f"AddType {kind} .{ending}\n" for ending, kind in TYPES.items())
    return f"""\
# Loa: đặt tệp này, tên .htaccess, vào thư mục site/ đã dựng. Cần mod_headers.
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .xml .csv .ics .md .txt
{types}DirectoryIndex index.html
ErrorDocument 404 {base}404.html
Options -Indexes
<IfModule mod_headers.c>
{said}  Header always set Cache-Control "{FRESH}"
  <FilesMatch "\\.woff2$">
    Header always set Cache-Control "{KEPT}"
  </FilesMatch>
</IfModule>
"""


def pages_file(base: str) -> str:
    """For Netlify, Cloudflare Pages and those that read the same file: `_headers` in the built site."""
    said = "".join(f"  {name}: {value}\n" for name, value in EVERYWHERE.items())
    return f"""\
# Loa: đặt tệp này, tên _headers, vào thư mục site/ đã dựng.
{base}*
{said}  Cache-Control: {FRESH}
{base}assets/fonts/*
  ! Cache-Control
  Cache-Control: {KEPT}
"""


SERVERS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "nginx": ("loa-nginx.conf", nginx),
    "apache": (".htaccess", apache),
    "netlify": ("_headers", pages_file),
    "cloudflare": ("_headers", pages_file),
}
"""(the file's usual name, what makes its text) by server."""
