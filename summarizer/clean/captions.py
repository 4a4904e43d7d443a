"""Captions of pictures and videos, and the credits by which they are told. See ``sign``."""

from __future__ import annotations

from typing import Final

from summarizer.clean.sign import NAME, NAMES, sign

_PHOTO_AGENCY: Final = (
    r"(?:Getty Images(?: News)?|Getty|AP(?: Photo| Images)?|Associated Press|The Associated Press"
    r"|REUTERS|Reuters|AFP|EPA(?:-EFE)?|EFE|dpa|"
    r"Shutterstock|Alamy(?: Stock Photo)?|Corbis(?: Historical)?|Bloomberg|PA(?: Wire| Images|"
    r" Media)?|ZUMA(?: Press| Wire)?|imago(?: images)?|"
    r"picture[- ]alliance|LaPresse|ANSA|NurPhoto|Sipa(?: USA)?|Polaris|iStock(?:photo)?|Unsplash"
    r"|Pool|Handout|Anadolu(?: Agency)?|"
    r"YouTube|Instagram|Twitter|Facebook|Xinhua|TASS|Sputnik|NASA|UPI|USA TODAY(?: Sports)?"
    r"|Keystone|Sputnik|Ritzau(?: Scanpix)?|C-SPAN)"
)
_PHOTO: Final = (
    r"(?:photo(?:graph|s)?|image|picture|foto|bild|crédit(?:s)?(?: photo)?|photo credit|credit"
    r"|imagen|immagine|fotografía|fotografia|video)"
)
_PHOTO_WORDS: Final = (
    "getty reuters ap afp epa efe dpa photo photograph photos image images picture foto bild"
    " crédit credit imagen immagine"
    " shutterstock alamy corbis bloomberg pa zuma imago alliance lapresse ansa nurphoto sipa"
    " polaris istock istockphoto unsplash"
    " pool handout anadolu youtube instagram twitter facebook xinhua tass sputnik nasa upi usa"
    " keystone ritzau press span courtesy"
)

CAPTIONS: Final = (
    sign(
        "caption",
        _PHOTO_WORDS,
        rf"{_PHOTO_AGENCY} ?/ ?{NAMES}",
        how="bare",
        most=6,
        flags="co",
    ),
    sign(
        "caption",
        "caption copyright enlarge playback slideshow",
        r"(?:enlarge this image|(?:image|media|video|hide|toggle) (?:caption|copyright)|media"
        r" playback is (?:un)?supported)\b.*"
        r"|slideshow(?: \(?\d+.*)?",
        how="whole",
        most=90,
    ),
    sign(
        "caption",
        "image images photo photos slides gallery",
        r"\(?\d+ (?:of|/) \d+\)?(?: (?:images?|photos?|slides?))?|(?:view|see|show|launch|open"
        r"|click)(?: the| all| our|\d+| more)* ?(?:gallery|slideshow|photos|images)"
        r"(?: .{0,30})?|(?:photo )?gallery(?: \(?\d+.*)?|photos \(\d+\)|\d+ (?:images|photos"
        r"|slides)",
        how="whole",
        most=8,
    ),
    sign(
        "caption",
        "play video now playing watched",
        r"play video\b.*|(?-i:NOW PLAYING|JUST WATCHED|MUST WATCH)\b.*|video (?:player|duration"
        r"|unavailable|\d+:\d\d)\b.*",
        how="whole",
        most=60,
        flags="o",
    ),
    sign(
        "caption",
        "facebook twitter pinterest",
        r"(?:Facebook |Twitter |Pinterest |WhatsApp ){2,}.*",
        how="whole",
        most=80,
        flags="c",
    ),
    sign(
        "caption",
        "file",
        r"(?:FILE|File)(?: PHOTO| [Pp]hoto)?(?: ?:| [-\u2013\u2014]) .*|FILE PHOTO\b.*",
        how="whole",
        most=90,
        flags="c",
    ),
    sign(
        "caption",
        "photo image picture photograph",
        r"in this (?:[\w.,]+ ){0,6}(?:file |undated |handout )?(?:photo|image|picture"
        r"|photograph)\b.{0,60}\b(?:provided|released|taken|made|file|\d{4})\b.*"
        r"|this (?:\w+ ){0,3}(?:file|undated|handout) (?:photo|image|picture|photograph)"
        r" .*|(?-i:Image [A-Z].{2,120} Credit)\b.*",
        how="whole",
        most=80,
    ),
    sign(
        "caption",
        "ap reuters afp getty",
        r"\(AP Photo\b|\bREUTERS ?/ ?[A-Z\u00c0-\u00de]|\[[A-Z][\w. -]+/(?:Reuters|AP(?: Photo)?"
        r"|AFP|EPA|Getty Images|Al Jazeera)\]\Z",
        how="inside",
        most=90,
        flags="c",
    ),
    sign(
        "caption",
        _PHOTO_WORDS,
        rf"(?:[/|\u2022\u00a9]|\bvia) ?{_PHOTO_AGENCY}(?: via {_PHOTO_AGENCY})?[\s)\]]*(?:More)?\Z",
        how="inside",
        most=80,
        flags="co",
    ),
    sign(
        "caption",
        _PHOTO_WORDS,
        rf"(?:[.!?)\u201d\"']|\A) ?(?:(?:\(|\[)?{NAMES} ?[/,\u2014\u2013-]"
        rf" ?)?{_PHOTO_AGENCY}(?:[/, ]+{_PHOTO_AGENCY})*[\s)\],]*\Z",
        how="inside",
        most=80,
        flags="co",
    ),
    sign(
        "caption",
        "getty shutterstock alamy nurphoto",
        r"\b(?:Getty Images|Shutterstock|Alamy|NurPhoto)[\s)\],]*\Z",
        how="inside",
        most=60,
        flags="co",
    ),
    sign(
        "caption",
        "photo photograph photos image picture foto bild crédit credit crédits imagen immagine"
        " fotografía fotografia",
        rf"(?:\A|[.!?)\u201d\"'] ?|\()(?:{_PHOTO_AGENCY} )?(?i:{_PHOTO})(?: by| courtesy of)?"
        rf" ?[:\u00a9] ?[A-Z\u00c0-\u00de@][^.!?]{{1,70}}\Z"
        rf"|\A(?i:photo|foto|photograph|picture)s? (?:by|von|di|de|par) {NAMES}(?: ?[/"
        rf"|,(].{{0,40}})?\Z",
        how="inside",
        most=80,
        flags="co",
    ),
    sign(
        "caption",
        "courtesy",
        r"(?:\A|[.!?)\u201d\"'|] ?|\()(?:(?:Photo|Image|Video) )?[Cc]ourtesy(?: of)?:?"
        r" [A-Z\u00c0-\u00de][^.!?]{0,70}\Z",
        how="inside",
        most=80,
        flags="co",
    ),
    sign(
        "caption",
        _PHOTO_WORDS,
        rf"(?:{NAMES} ?[/|] ?)+{_PHOTO_AGENCY} (?=[A-Z\u00c0-\u00de])",
        most=25,
        flags="c",
    ),
    sign(
        "caption",
        "for the news press times post tribune journal herald images photo agency",
        rf"\(\W?{NAME} {NAMES} ?/ ?(?:for )?(?:[Tt]he )?{NAMES}\)\Z",
        how="inside",
        most=60,
        flags="co",
    ),
    sign(
        "caption",
        "listen watch play",
        r"\b(?:Listen|Watch|Play)\W{1,4}\d{1,2}:\d\d(?: \d{1,2}:\d\d)?\Z",
        how="inside",
        most=40,
        flags="c",
    ),
    sign(
        "caption",
        "supplied handout provided",
        r"(?:supplied|handout|photo provided|provided)",
        how="whole",
        most=2,
    ),
)
