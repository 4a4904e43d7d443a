"""What the engine says of files that it cannot use, and of the languages it reads."""

from __future__ import annotations

from typing import Final

from gui.words import Phrase

_FOLDERS: Final = (
    Phrase("Engine", "only its first {count} files are read; name fewer."),
    Phrase("Engine", "the folder holds no file that can be read; put {kinds} files in it."),
    Phrase(
        "Engine",
        "it looks like a note on the folder, not an article; name the file itself to read it.",
    ),
    Phrase("Engine", "{count} more files of types that are not read ({kinds})."),
    Phrase("Engine", "the folder lies too deep; name it itself to read it."),
    Phrase("Engine", "more than {count} entries; name fewer folders."),
    Phrase("Engine", "the folder may not be listed; change its permissions or copy it."),
)
_TYPES: Final = (
    Phrase("Engine", "files without a suffix are not read; save it as {kinds}."),
    Phrase("Engine", "{kind} files are not read; save it as {kinds}."),
    Phrase(
        "Engine",
        "its content is an old Word file (.doc) or one locked by a password; save it as {kinds}.",
    ),
    Phrase("Engine", "its content is a Rich Text file (.rtf); save it as {kinds}."),
    Phrase(
        "Engine", "its content is an archive (.zip, .odt, .epub or the like); save it as {kinds}."
    ),
    Phrase("Engine", "its content is a picture; save it as {kinds}."),
    Phrase("Engine", "its content is a compressed file; save it as {kinds}."),
    Phrase("Engine", "its content is binary, not text; save the text as {kinds}."),
    Phrase(
        "Engine",
        "it is not a {kind} file although it is named so; it may be damaged, so save or download "
        "it again.",
    ),
)
_SIZES: Final = (
    Phrase("Engine", "it holds more than {size} of text; split it."),
    Phrase("Engine", "the text file is larger than {size}; split it."),
    Phrase("Engine", "the Markdown file is larger than {size}; split it, or name it .txt."),
    Phrase("Engine", "the HTML file is larger than {size}; save the article's text alone."),
    Phrase("Engine", "the Word file is larger than {size}; remove its pictures."),
    Phrase("Engine", "the PDF file is larger than {size}; save the article's pages alone."),
    Phrase("Engine", "the page has more than {count} elements; save the article's text alone."),
    Phrase("Engine", "the PDF has more than {count} pages; save the article's pages alone."),
    Phrase("Engine", "reading it takes over {count} s; save the article's pages alone."),
    Phrase(
        "Engine",
        "one of its pages is drawn from too many parts; save the article's text alone.",
    ),
    Phrase(
        "Engine",
        "the document would unpack to more than {size} of text or {most} in all; copy the "
        "article's text into a new file.",
    ),
)
_DAMAGED: Final = (
    Phrase("Engine", "the {kind} file is damaged; open it, save it again and retry."),
    Phrase(
        "Engine",
        "the Word document is damaged; open it in a word processor and save it again.",
    ),
    Phrase("Engine", "the document is encrypted; save it without a password."),
    Phrase("Engine", "the file is empty; leave it out or save it again."),
    Phrase("Engine", "the page holds no text; save it again when it is fully shown."),
    Phrase("Engine", "the page is empty or damaged; save it again."),
    Phrase("Engine", "the PDF is locked by a password; save a copy without one."),
    Phrase("Engine", "the PDF holds pictures of text, not text; run text recognition (OCR) on it."),
)
_REFUSED: Final = (
    Phrase("Engine", "it is not a file but a device or a pipe; name a file."),
    Phrase("Engine", "there is no such file; check its name and place."),
    Phrase("Engine", "it may not be read; change its permissions or copy it elsewhere."),
    Phrase("Engine", "it could not be read ({why}); copy it elsewhere and retry."),
    Phrase("Engine", "its name cannot be used; rename it."),
)
FILES: Final = (*_FOLDERS, *_TYPES, *_SIZES, *_DAMAGED, *_REFUSED)
