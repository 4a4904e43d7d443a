"""The look of the page: the colours of the window, light and dark, on screen and on paper."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from summarizer.export.colours import DARK_SOURCES, LIGHT_SOURCES

LIGHT: Final = {
    "paper": "#fffefb",
    "chrome": "#f6f4f0",
    "ink": "#1e2227",
    "muted": "#5f636a",
    "line": "#ddd9d1",
    "accent": "#1f5fbf",
    "on": "#ffffff",
    "selection": "#ffe8a3",
    "differs": "#b3261e",
}
DARK: Final = {
    "paper": "#212529",
    "chrome": "#1d2024",
    "ink": "#e4e2dc",
    "muted": "#a6aab1",
    "line": "#3a4047",
    "accent": "#7fb0f5",
    "on": "#14171a",
    "selection": "#5c4a12",
    "differs": "#f2867e",
}
LIGHT_TINT: Final = 0.12
DARK_TINT: Final = 0.20

_RULES: Final = """
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:25vh}
body{margin:0;background:var(--chrome);color:var(--ink);overflow-wrap:break-word;
 font:400 .9375rem/1.5 "Source Sans 3","Source Sans Pro",system-ui,"Segoe UI",Roboto,sans-serif}
.sheet{max-width:50rem;margin:2rem auto;padding:3rem clamp(1.25rem,7vw,4.5rem) 3.5rem;
 background:var(--paper);border:1px solid var(--line);border-radius:6px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3,.said,.text,.value,blockquote{
 font-family:"Source Serif 4","Source Serif Pro","Noto Serif",Georgia,"Times New Roman",serif}
h1{font-size:1.875rem;line-height:1.2;margin:0 0 .75rem;text-wrap:balance}
h2{font:600 .8125rem/1.4 "Source Sans 3","Source Sans Pro",system-ui,"Segoe UI",sans-serif;
 letter-spacing:.06em;color:var(--muted);margin:2.75rem 0 1rem;padding-bottom:.375rem;
 border-bottom:1px solid var(--line)}
h2.apart{color:var(--differs)}
h3{font-size:1.1875rem;line-height:1.3;margin:0 0 .25rem}
.muted,small,.facts,caption{color:var(--muted);font-size:.8125rem}
.facts{margin:0}
.verified{margin:.25rem 0 0}
.note{margin:1.25rem 0 0;padding:.5rem 0 .5rem .875rem;border-left:3px solid var(--differs)}
.note p{margin:.25rem 0}
summary{color:var(--accent);cursor:pointer}
nav ul{list-style:none;margin:1.25rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.lines{margin:0;padding:0;list-style:none}
.lines li{position:relative;margin:0 0 .875rem}
ol.lines>li{padding-left:2.25rem}
ol.lines>li::before{content:attr(value);position:absolute;left:0;top:.3125rem;width:1.5rem;
 text-align:right;color:var(--muted);font-size:.8125rem;font-variant-numeric:tabular-nums}
.lines li.own{padding-left:.875rem;border-left:3px solid var(--line)}
ol.lines>li.own{margin-left:2.25rem}
.said,blockquote{font-size:1.0625rem;line-height:1.58}
.chip{display:inline-block;min-width:1.375rem;padding:0 .375rem;border-radius:4px;
 background:var(--source);color:var(--on);font:600 .75rem/1.375rem "Source Sans 3",
 "Source Sans Pro",system-ui,sans-serif;text-align:center;text-decoration:none;
 vertical-align:.0625rem;white-space:nowrap;max-width:16rem;overflow:hidden;text-overflow:ellipsis}
.doubtful{background:none;color:var(--source);box-shadow:inset 0 0 0 1px var(--source)}
.round2{border-radius:0}.round3{border-radius:.6875rem}
a.chip:hover{text-decoration:underline}
.cites{display:inline-flex;flex-wrap:wrap;gap:.25rem;align-items:center;vertical-align:middle}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;
 border-bottom:1px solid var(--line)}
thead th{border-bottom-color:var(--muted)}
th{font-weight:600}
.value{display:block;margin-bottom:.25rem;color:var(--ink);text-decoration-color:var(--muted)}
.why td{padding-top:0;color:var(--muted);font-size:.8125rem}
.row th,.row td{border-bottom:0;padding-bottom:.25rem}
blockquote{margin:.375rem 0;padding-left:.875rem;border-left:2px solid var(--line);font-size:1rem}
.remark{margin:0 0 1rem;padding-left:1rem}
.speaker{margin-bottom:1.375rem}.speaker h3{font:600 .9375rem/1.4 "Source Sans 3",
 "Source Sans Pro",system-ui,"Segoe UI",sans-serif}small{font-weight:400}
.voices{margin-left:.25rem;white-space:nowrap}
.source{margin:0 0 3rem;padding-top:1.25rem;border-top:3px solid var(--source)}
.listed{margin:0 0 1rem;padding-left:2.25rem;position:relative}
.listed>.chip{position:absolute;left:0;top:.125rem}
.listed h3{font-size:1rem}
.text{margin-top:1.25rem;font-size:1.0625rem;line-height:1.62}
.text p{margin:0 0 .875rem;white-space:pre-line}
.text .head{font-weight:600}
.shared{text-decoration:underline;text-decoration-color:var(--muted);text-decoration-thickness:1px;
 text-underline-offset:.2em}
.only{background:var(--tint);border-radius:2px}
.differ{text-decoration:underline wavy var(--differs) 1px;text-underline-offset:.25em}
.furniture,p.furniture{color:var(--muted);font:400 .8125rem/1.5 "Source Sans 3","Source Sans Pro",
 system-ui,sans-serif}
.furniture[data-kind]::before{content:attr(data-kind)": "}
p.furniture{padding-left:.75rem;border-left:3px double var(--line)}
.back{user-select:none;text-decoration:none;font:600 .6875rem/1 "Source Sans 3",
 "Source Sans Pro",system-ui,sans-serif;vertical-align:super;margin:0 .125rem}
.back::after{content:"\\2191"attr(data-line)}
:target{scroll-margin-top:25vh}
.text :target,li:target>.said,.text :target .only{background:var(--selection)}
.key{list-style:none;padding:0;margin:1.5rem 0 0;font-size:.8125rem;color:var(--muted)}
.key li{display:flex;gap:.625rem;align-items:baseline;margin:0 0 .25rem}.key .chip{flex:none}
.key li>span{min-width:0;overflow-wrap:anywhere}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.125rem 1rem}
dt{color:var(--muted)}
dd{margin:0}
code{font:400 .75rem/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;word-break:break-all}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
 white-space:nowrap}
@media (max-width:40rem){.sheet{margin:0;border:0;border-radius:0}
 ol.lines>li{padding-left:1.75rem}ol.lines>li::before{width:1.25rem}}
@media print{@page{margin:18mm 20mm}
 body{background:#fff;font-size:9.5pt}.sheet{max-width:none;margin:0;padding:0;border:0;
 background:none}nav,.skip,.back{display:none}h1{font-size:18pt}.said,.text,blockquote{font-size:10.5pt}
 h2,h3{break-after:avoid}.lines li,tr,blockquote,.note{break-inside:avoid}
 details::details-content{content-visibility:visible;block-size:auto}
 thead{display:table-header-group}.wide{overflow:visible}
 .chip{background:none;color:var(--ink);border:1px solid var(--source);line-height:1.2}
 .chip.doubtful{border-style:dashed;box-shadow:none}
 #sources{break-before:page}.sheet a{color:inherit}}
"""


@lru_cache(maxsize=1)
def style() -> str:
    """Return the style sheet of the page."""
    light = _colours(LIGHT, LIGHT_SOURCES, LIGHT_TINT)
    dark = _colours(DARK, DARK_SOURCES, DARK_TINT)
    # Paper is white: only a screen may be dark.
    return f"{light}@media screen and (prefers-color-scheme:dark){{{dark}}}{_RULES}"


def source_class(index: int, colour: int) -> str:
    """Return the classes that give an element its source's colour and its chip's shape.

    As in the window the second ten sources have square chips and the third ten round ones.
    """
    again = index // len(LIGHT_SOURCES) % 3
    return f"c{colour} round{again + 1}" if again else f"c{colour}"


def mix(colour: str, ground: str, share: float) -> str:
    """Blend ``share`` of ``colour`` (0 to 1) into ``ground``; both and the result are #rrggbb."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(ground[1:]), strict=True)
    return "#" + "".join(f"{round(share * top + (1 - share) * under):02x}" for top, under in pairs)


def _colours(theme: dict[str, str], sources: tuple[str, ...], share: float) -> str:
    named = ";".join(f"--{name}:{colour}" for name, colour in theme.items())
    numbered = "".join(
        f".c{n}{{--source:{colour};--tint:{mix(colour, theme['paper'], share)}}}"
        for n, colour in enumerate(sources)
    )
    return f":root{{{named}}}{numbered}"
