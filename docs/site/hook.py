"""What the site needs besides its pages: the texts of the root, and a check of every link.

A warning that is logged here fails a strict build.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parents[2]
NOTICE = "Research and training use; not for diagnosis."
PAGES = {
    "README.md": "readme.md",  # a page called README would take the place of index.md
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "SECURITY.md": "SECURITY.md",
    "SOUP.md": "SOUP.md",
    "CHANGELOG.md": "CHANGELOG.md",
}
_LINK = re.compile(r"(!?\[[^\]]*\]\()([^)\s]+)(\))")
_log = get_plugin_logger("pleura")


def on_files(files: Any, *, config: Any) -> Any:
    """Add the texts of the root as pages."""
    for name, page in PAGES.items():
        text = (ROOT / name).read_text(encoding="utf-8")
        files.append(File.generated(config, page, content=text))
    return files


def on_page_markdown(text: str, *, page: Any, config: Any, files: Any) -> str:
    """Let links between the root and docs/ lead to pages of the site."""
    depth = page.file.src_uri.count("/")
    root = page.file.src_uri in PAGES.values()

    def moved(match: re.Match[str]) -> str:
        target = match[2]
        if root:
            target = target.removeprefix("docs/")
        elif target.startswith("../" * (depth + 1)):
            target = "../" * depth + target[3 * (depth + 1) :]
        path, mark, anchor = target.partition("#")
        name = path.rpartition("/")
        target = f"{name[0]}{name[1]}{PAGES.get(name[2], name[2])}{mark}{anchor}"
        return f"{match[1]}{target}{match[3]}"

    return _LINK.sub(moved, text)


def on_page_content(html: str, *, page: Any, config: Any, files: Any) -> str:
    """Let each picture open by itself: on a phone its words are too small within the page."""
    return re.sub(r'(<img [^>]*src="([^"]+)"[^>]*>)', r'<a href="\2">\1</a>', html)


def on_post_page(output: str, *, page: Any, config: Any) -> str:
    """Say on every page what Pleura is not for."""
    return re.sub(r"(<body[^>]*>)", rf'\1<div class="notice">{NOTICE}</div>', output, count=1)


class _Links(HTMLParser):
    """Collects what a page links to, what it loads, and the places that can be linked to."""

    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.loaded: set[str] = set()
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one tag."""
        found = dict(attrs)
        for key in ("id", "name"):
            if found.get(key):
                self.places.add(str(found[key]))
        if tag == "a" and found.get("href"):
            self.links.add(str(found["href"]))
        if found.get("src"):
            self.loaded.add(str(found["src"]))
        if tag == "link" and found.get("href") and found.get("rel") != "canonical":
            self.loaded.add(str(found["href"]))


def on_post_build(*, config: Any) -> None:
    """Follow every link of the built site; nothing may be loaded from elsewhere."""
    site = Path(config.site_dir).resolve()
    pages = {}
    for path in sorted(site.rglob("*.html")):
        pages[path] = _Links()
        pages[path].feed(path.read_text(encoding="utf-8"))
    for path, page in pages.items():
        if path.name == "404.html":  # its links begin at the site's root, wherever that will be
            continue
        for wrong in _dead(path, page, pages):
            _log.warning("%s: %s", path.relative_to(site).as_posix(), wrong)


def _dead(path: Path, page: _Links, pages: dict[Path, _Links]) -> list[str]:
    """Say which links of a page lead nowhere, and what it would load over a network."""
    found = []
    for link in sorted(page.links | page.loaded):
        parts = urlsplit(link)
        if parts.scheme == "data":
            continue
        if parts.scheme or parts.netloc:
            if link in page.loaded:
                found.append(f"loads {link} from elsewhere")
            continue
        target = path if not parts.path else (path.parent / unquote(parts.path)).resolve()
        if not target.is_file():
            found.append(f"the link to {link} is dead")
        elif parts.fragment and target in pages:
            place = unquote(parts.fragment)
            if place not in pages[target].places and place != "__top":
                found.append(f"{link} names a place that is not there")
    return found
