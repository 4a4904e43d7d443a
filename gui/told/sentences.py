"""The sentences of the engine that the window shows, by what they are about.

Each is written here as the engine puts it; places in braces hold what it found. A sentence that
the engine puts otherwise one day is shown in English until it is changed here too.
"""

from __future__ import annotations

from typing import Final

from gui.words import Phrase

_WHY_A_LINE: Final = (
    Phrase("Engine", "You pinned this sentence."),
    Phrase("Engine", "{count} of {whole} sources report this, in {number} independent accounts"),
    Phrase("Engine", "{count} sources carry this, but copy one account"),
    Phrase("Engine", "Only source {number} reports this"),
    Phrase("Engine", "it is about {focus}, your focus"),
    Phrase("Engine", "of their wordings this one is the fullest and nearest to the others"),
    Phrase("Engine", "it holds {count} of the {whole} terms that most sources use"),
    Phrase("Engine", "it was taken so that source {number} is heard"),
    Phrase("Engine", "it goes on from the line before"),
    Phrase("Engine", "the next line leans on it"),
    Phrase("Engine", "it gives both sides of a difference about {about}"),
    Phrase("Engine", "it gives one side of a difference about {about}"),
)
_NOTES_ON_A_BRIEF: Final = (
    Phrase("Engine", "No source speaks of “{focus}”; the brief was made without a focus."),
    Phrase("Engine", "1 line of your own is left out: its sentence is not in this brief."),
    Phrase(
        "Engine", "{count} lines of your own are left out: their sentences are not in this brief."
    ),
    Phrase("Engine", "Weighted by you: in the choice of lines, {weights}."),
)
_WHY_TOGETHER: Final = (
    Phrase("Engine", "same name {name}"),
    Phrase("Engine", "same figure {figure}"),
    Phrase("Engine", "same date {date}"),
    Phrase("Engine", "same words {words}"),
)
_WHY_ONE_VOICE: Final = (
    Phrase("Engine", "{share} % of the shorter article stands word for word in the other"),
    Phrase("Engine", "the text of both is by {name}"),
    Phrase("Engine", "both are written by {name}"),
    Phrase("Engine", "one repeats the other's words here"),
)
_CHECKS: Final = (
    Phrase("Engine", "Source {number} may belong to another story."),
    Phrase("Engine", "The two sources share hardly any names, words or facts."),
    Phrase(
        "Engine",
        "It shares hardly any names, words or facts with the {count} sources that belong together.",
    ),
    Phrase(
        "Engine",
        "Sources {first} and {second} share {share} % of their wording, measured by the shorter.",
    ),
    Phrase("Engine", "1 shared claim rests on {origin} alone, however many sources report it."),
    Phrase(
        "Engine",
        "{count} shared claims rest on {origin} alone, however many sources report it.",
    ),
    Phrase("Engine", "Each of the {count} sources adds much of its own: read them all."),
    Phrase("Engine", "Read source {number} for {share} % of the facts."),
    Phrase("Engine", "Read sources {numbers} for {share} % of the facts."),
    Phrase(
        "Engine",
        "{count} of {whole} quotes in source {number} is by sources without a name: {who}.",
    ),
    Phrase(
        "Engine",
        "{count} of {whole} quotes in source {number} are by sources without a name: {who}.",
    ),
)
_ORIGINS: Final = (
    Phrase(
        "Engine",
        "{count} of {whole} sources rest on {origin} here: that is one origin, not {number}.",
    ),
    Phrase("Engine", "Both sources rest on {origin} here: that is one origin, not 2."),
    Phrase(
        "Engine", "All {count} sources rest on {origin} here: that is one origin, not {number}."
    ),
    Phrase(
        "Engine",
        "This rests on {origin} alone: it is its own report, and the other source cites it.",
    ),
    Phrase(
        "Engine",
        "This rests on {origin} alone: it is its own report, and the other {count} sources cite "
        "it.",
    ),
    Phrase(
        "Engine",
        "Source {number} names {origin}, which published {published} and names {others} in turn.",
    ),
    Phrase(
        "Engine",
        "Sources {numbers} name {origin}, which published {published} and names {others} in turn.",
    ),
    Phrase("Engine", "Source {number} names {origin}, which published {published}."),
    Phrase("Engine", "Sources {numbers} name {origin}, which published {published}."),
    Phrase("Engine", "Source {number} names {origin} and names {others} in turn."),
    Phrase("Engine", "Sources {numbers} name {origin} and names {others} in turn."),
    Phrase("Engine", "Source {number} names {origin}."),
    Phrase("Engine", "Sources {numbers} name {origin}."),
)
_FURNITURE: Final = (
    Phrase("Engine", "Marks the place of an advertisement on the page."),
    Phrase("Engine", "Names the writer or how to reach them; it reports nothing."),
    Phrase("Engine", "Caption or credit of a picture or video that is not shown here."),
    Phrase("Engine", "Belongs to the page's form for readers' comments."),
    Phrase("Engine", "Asks for consent to cookies or terms of the site."),
    Phrase("Engine", "States who owns or licenses the text."),
    Phrase("Engine", "Credits an agency, or colleagues who contributed to the report."),
    Phrase("Engine", "Speaks about the site or its responsibility, not about the story."),
    Phrase("Engine", "The editors' note about the text itself."),
    Phrase(
        "Engine",
        "Titles of other articles that the page inserts after a name, up to “MORE”.",
    ),
    Phrase("Engine", "A menu or label of the page."),
    Phrase("Engine", "A number by which the page calls one of its elements."),
    Phrase("Engine", "Names the outlet."),
    Phrase("Engine", "Invites to subscribe, sign up, download an app or follow the outlet."),
    Phrase("Engine", "Stands on your own list of phrases that belong to no article."),
    Phrase("Engine", "Stands among the page's closing elements, after the article has ended."),
    Phrase("Engine", "Links to another article."),
    Phrase("Engine", "Heading of a list of links to other articles."),
    Phrase("Engine", "Stands in a list of links to other articles."),
    Phrase("Engine", "A line in capitals between paragraphs: the title of another article."),
    Phrase("Engine", "A line that opens with an arrow: the title of another article."),
    Phrase("Engine", "The title of another article in brackets."),
    Phrase("Engine", "A label and the title of another article."),
    Phrase("Engine", "The same short line stands in other articles of this outlet."),
    Phrase("Engine", "A line of signs without words."),
    Phrase("Engine", "A button of the page for sharing, printing or saving."),
    Phrase("Engine", "Asks readers to support or pay for the outlet."),
    Phrase("Engine", "A list of topics under which the page is filed."),
    Phrase("Engine", "Says when the page was published or updated."),
)
_DATES: Final = (
    Phrase("Engine", "year guessed: {year}"),
    Phrase("Engine", "order of day and month guessed: {day}"),
    Phrase("Engine", "guessed from “{words}”"),
    Phrase("Engine", "as the other sources"),
    Phrase("Engine", "set by you"),
    Phrase("Engine", "written {date}, read with the day first"),
    Phrase("Engine", "written {date}, read with the month first"),
    Phrase("Engine", "written {date}: {one} or {other}"),
    Phrase("Engine", "stated"),
    Phrase("Engine", "relative to the article's date"),
    Phrase("Engine", "relative to the article's date, which is a guess"),
    Phrase("Engine", "year taken from the article's date"),
    Phrase("Engine", "only approximate"),
)
_CHECKED: Final = (
    Phrase("Engine", "line {number} cites source {first}, which is not there"),
    Phrase("Engine", "line {number} cites {first} to {second} of source {count}, beyond its end"),
    Phrase("Engine", "line {number} differs from source {first} at {second}"),
    Phrase("Engine", "{count} of {whole} line verified"),
    Phrase("Engine", "{count} of {whole} lines verified"),
    Phrase("Engine", "{count} of {whole} source line verified, 1 line of your own"),
    Phrase("Engine", "{count} of {whole} source lines verified, 1 line of your own"),
    Phrase("Engine", "{count} of {whole} source line verified, {number} lines of your own"),
    Phrase("Engine", "{count} of {whole} source lines verified, {number} lines of your own"),
)
WEIGHTS: Final = {
    "half": Phrase("Engine", "source {number} counts half"),
    "half as much again": Phrase("Engine", "source {number} counts half as much again"),
    "double": Phrase("Engine", "source {number} counts double"),
}
OTHER_WEIGHT: Final = Phrase("Engine", "source {number} counts {share}")
SENTENCES: Final = (
    *(*_WHY_A_LINE, *_NOTES_ON_A_BRIEF, *_WHY_TOGETHER, *_WHY_ONE_VOICE),
    *(*_CHECKS, *_ORIGINS, *_FURNITURE, *_DATES, *_CHECKED),
)
