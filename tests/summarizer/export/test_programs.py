"""The files in the programs that people open them with: Chromium, LibreOffice, a PDF reader.

Each test is left out, with its reason, where the program is not installed.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import pypdf
import pytest
from lxml import html

from summarizer import Brief, analyse, compose, load_story
from summarizer.export import ExportOptions, to_docx, to_html, to_odt
from tests.summarizer.builders import cited_numbers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PATIENCE = 180  # seconds
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
OFFICE = shutil.which("soffice")
BROWSERS_OWN = (".google.com", ".googleapis.com", ".gstatic.com", ".gvt1.com")
"""What Chromium asks for by itself, whatever it shows."""
chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def seeds_brief(seeds: Path) -> Brief:
    return compose(analyse(load_story([str(seeds)])), words=250)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - a program of the machine, on files of our own
        arguments, capture_output=True, text=True, check=True, timeout=PATIENCE
    )


def browse(folder: Path, address: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    assert CHROMIUM
    own = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
    quiet = ("--no-first-run", "--disable-background-networking", "--disable-component-update")
    profile = f"--user-data-dir={folder / 'profile'}"
    return run(CHROMIUM, *own, *quiet, profile, *arguments, address)


def letters(text: str) -> str:
    """Return text without what setting it adds or takes away: spaces, hyphens, ligatures."""
    return re.sub(r"[\s\u00ad-]+", "", unicodedata.normalize("NFKC", text))


@chromium
def test_the_page_opens_without_error_and_without_request(
    seeds_brief: Brief, tmp_path: Path
) -> None:
    page = tmp_path / "brief.html"
    page.write_text(to_html(seeds_brief, ExportOptions(stamp=True)), "utf-8")
    log = tmp_path / "net.json"
    done = browse(
        tmp_path, page.as_uri(), f"--log-net-log={log}", "--enable-logging=stderr", "--dump-dom"
    )
    assert "CONSOLE" not in done.stderr
    shown = html.document_fromstring(done.stdout)
    said = [element.text_content() for element in shown.xpath("//*[@class='said']")]
    assert said == [line.text for line in seeds_brief.lines]
    text = log.read_text("utf-8")
    assert json.loads(text if text.rstrip().endswith("}") else f"{text.rstrip().rstrip(',')}]}}")
    hosts = set(re.findall(r'"url":"\w+://([^/:"]+)', text))
    assert {host for host in hosts if not host.endswith(BROWSERS_OWN)} == set()


@chromium
def test_every_link_of_the_page_works_in_the_browser(seeds_brief: Brief, tmp_path: Path) -> None:
    page, printed = tmp_path / "brief.html", tmp_path / "brief.pdf"
    page.write_text(to_html(seeds_brief), "utf-8")
    browse(tmp_path, page.as_uri(), f"--print-to-pdf={printed}", "--no-pdf-header-footer")
    reader = pypdf.PdfReader(printed)
    # What the browser prints as a link within the document, it found the place of.
    links = [
        annotation.get_object() for sheet in reader.pages for annotation in sheet.get("/Annots", ())
    ]
    inside = {str(link["/Dest"]).lstrip("/") for link in links if "/Dest" in link}
    wanted = {
        href.removeprefix("#")
        for href in html.document_fromstring(page.read_text("utf-8")).xpath(
            "//main//a[@class and not(@class='back')]/@href"
        )
        if href.startswith("#")
    }
    assert wanted <= inside
    assert inside <= {name.lstrip("/") for name in reader.named_destinations}
    text = letters("".join(sheet.extract_text() for sheet in reader.pages))
    assert all(letters(line.text) in text for line in seeds_brief.lines)


@office
@pytest.mark.parametrize(("suffix", "make"), [(".docx", to_docx), (".odt", to_odt)])
def test_the_document_opens_in_libreoffice_with_the_same_lines(
    seeds_brief: Brief, tmp_path: Path, suffix: str, make: Callable[[Brief], bytes]
) -> None:
    source = tmp_path / f"brief{suffix}"
    source.write_bytes(make(seeds_brief))
    convert(source, tmp_path)
    reader = pypdf.PdfReader(io.BytesIO((tmp_path / "brief.pdf").read_bytes()))
    text = letters("".join(sheet.extract_text() for sheet in reader.pages))
    cited = [f"{line.text} [{' '.join(cited_numbers(line))}]" for line in seeds_brief.lines]
    assert all(letters(line) in text for line in cited)
    links = [a.get_object() for sheet in reader.pages for a in sheet.get("/Annots", ())]
    assert len(links) > len(cited)


def convert(source: Path, folder: Path) -> None:
    assert OFFICE
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    run(OFFICE, "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(source))
