"""What pages say, in words that no seed uses: classes of phrases, not lists of lines."""

from __future__ import annotations

import pytest

from tests.summarizer.clean.helpers import found, kind_at_end, kind_in_body

IN_BODY = {
    "ad-marker": [
        "ADVERTISEMENT",
        "Advertisement:",
        "Story Continued Below",
        "Anzeige",
        "Publicité",
    ],
    "caption": [
        "Slideshow (4 Images)",
        "FILE PHOTO: The bridge is seen from the north in May. REUTERS/Nellie Bly",
        "Workers inspect the bridge on Monday, July 1, 2019. (AP Photo/Nellie Bly)",
        "The bridge at night. Nellie Bly/Getty Images",
        "The bridge in winter. Courtesy City Archive",
        "Enlarge this image toggle caption Nellie Bly/AP Nellie Bly/AP",
        "Image copyright Getty Images Image caption The bridge was opened in 1962",
        "The bridge seen from the air (Nellie Bly/The Daily Herald)",
    ],
    "newsletter": [
        "CLICK HERE TO GET THE HERALD APP",
        "Sign up for our morning newsletter and never miss a story.",
        "Get the best of the Herald delivered to your inbox. Sign up here.",
        "Jetzt Newsletter abonnieren",
        "Inscrivez-vous à notre newsletter",
    ],
    "related-links": [
        "READ MORE: Ten questions about the bridge",
        "WATCH: Mayor explains the plan",
        "RELATED: Why old bridges fail",
        "SEE ALSO: Why old bridges fail",
        "More: What the repair will cost the town",
        "► Why old bridges fail",
        "Mayor defends the plan to close the bridge Read more",
        "Lesen Sie auch: Warum alte Brücken brechen",
        "Lire aussi : Pourquoi les ponts cèdent",
        "Leia também: Por que as pontes caem",
        "Repair costs:Town council doubles its estimate again",
        "[Mayor defends his plan for the bridge]",
        "Recommended for you",
        "Mehr zum Thema",
        "WATCH LIVE",
        "CITY COUNCIL FIGHTS OVER MONEY FOR THE OLD BRIDGE",
    ],
    "share-bar": [
        "Share on Facebook",
        "Facebook Twitter Email",
        "Share this article",
        "Artikel teilen",
    ],
    "timestamp": ["Updated at 6:02 p.m.", "Last updated: 3 May 2021, 10:15"],
    "separator": ["___", "* * *"],
}
AT_END = {
    "byline": [
        "Write to Nellie Bly at bly@herald.example",
        "Nellie Bly is a reporter for the Herald. She writes about bridges and roads.",
    ],
    "comment-form": [
        "Leave a comment",
        "Your email address will not be published. Required fields are marked *",
        "You must be logged in to post a comment.",
        "Kommentar schreiben",
        "Laisser un commentaire",
        "Deja un comentario",
        "Lascia un commento",
        "Deixe um comentário",
    ],
    "copyright": [
        "Copyright 2018 The Daily Herald. All rights reserved.",
        "© 2021 Herald Media",
        "Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung",
    ],
    "credit": [
        "The Associated Press contributed to this report.",
        "Nellie Bly and Egon Kisch contributed reporting from Berlin.",
        "(Reporting by Nellie Bly; Editing by Egon Kisch)",
        "Additional reporting by Nellie Bly",
        "This article was originally published by the Daily Herald.",
        "Avec AFP",
        "dpa/AFP",
        "Source: Herald News",
        "Originally published on Valley Today.",
        "The post Old bridge closed appeared first on Valley Today.",
    ],
    "disclaimer": [
        "The views expressed in this article are those of the author alone.",
        "Disclaimer: the site is not responsible for the content of other sites.",
    ],
    "editor-note": [
        "Editor’s note: This interview was shortened for length.",
        "This story has been updated with a statement of the mayor.",
        "As of Monday, this article is no longer being updated.",
        "Correction: An earlier version of this story gave the wrong year.",
    ],
    "support-appeal": [
        "Already a subscriber? Log in",
        "Support the Herald's journalism",
        "Article réservé aux abonnés",
    ],
    "cookie-notice": ["We use cookies to give you the best experience on our website."],
    "share-bar": [
        "Print this page",
        "Tweet",
        "Imprimer",
        "Share on Facebook Share on Twitter",
        "Partager sur Facebook",
        "Condividi su WhatsApp",
        "Compartilhar no Twitter",
        "Compartir en Facebook",
    ],
    "tags": ["Tags: bridges, traffic, council"],
}
REAL = [
    "Nobody did.",
    "“It could have gone so much worse,” she added.",
    "What comes next",
    "Guidance for commuters",
    "‘NO RETURN’",
    "HARBOUR BRIDGE MEETING",
    "By the numbers",
    "Share prices fell by 4 percent after the announcement on Monday.",
    "He told readers to subscribe to the view that nothing could be done.",
    "The report said that poor upkeep contributed to the collapse.",
    "She said the photo showed cracks in the northern pillar.",
    "Click fraud costs advertisers billions of dollars a year, the report said.",
    "The company said its cookies collect the addresses of visitors.",
    "Critics in both parties read more into the vote than the mayor intended.",
    "The mayor of Springfield said he would sign up for the programme.",
    "DOVER, England (Reuters) - Police on Monday closed the old bridge.",
    "WASHINGTON (AP) — The council approved the plan.",
    "- Pays for the works until February 15",
    "• Northern pillar: 11/28/16",
    "Kent (28 seats)",
    "June 17, 2015",
    "Who will pay?",
    "H.G. Wells",
    "NELLIE BLY, HOST:",
    "The minister declined to comment.",
    "Comments by the mayor angered residents.",
    "Das sagte der Minister am Montag in Berlin.",
    "He posted the video on Twitter and Facebook.",
    "Don't miss the point, the judge told the lawyers.",
    "Copyright law protects the drawings of the bridge, the court said.",
    "The report was updated last year to include the northern pillar.",
    "The study was published on Monday by the ministry of transport.",
    "File-sharing sites were closed after the ruling on Monday.",
    "In a photo released by police, the pillar shows a long crack.",
    "We baked cookies for the workers on the bridge, she said.",
    "The firm sold licensing rights to the film for $5 million.",
    "The plan may not be published before the vote, the clerk said.",
    "Agents will receive a commission of five percent on each sale.",
    "Heavy rain also contributed.",
    "He was reporting from the scene.",
    "A phishing message lands in your inbox and asks for your password.",
    "“We want to make a contribution to peace,” the mayor said.",
    "Supporting the council's work is a duty, the mayor said.",
    "No comment.",
    "EDITOR: What did the council know about the cracks?",
    "Reporting by The Times showed that the council had known.",
    "Abbonati in aumento del cinque per cento, dice la società.",
    "Comparte en su libro la historia del puente.",
    "Teilen der Stadt fehlt seit Montag der Strom.",
    "Le maire a partagé la vidéo sur Facebook lundi soir.",
    "Lesen und Schreiben fällt vielen Schülern schwer.",
    "More on the way",
    "[laughter and applause from the gallery]",
    "Related companies were fined as well, the court said.",
]


@pytest.mark.parametrize(("kind", "line"), [(k, v) for k, lines in IN_BODY.items() for v in lines])
def test_phrases_of_pages_are_found_between_paragraphs(kind: str, line: str) -> None:
    assert kind_in_body(line) == kind


@pytest.mark.parametrize(("kind", "line"), [(k, v) for k, lines in AT_END.items() for v in lines])
def test_phrases_of_pages_are_found_at_the_end(kind: str, line: str) -> None:
    assert kind_at_end(line) == kind


@pytest.mark.parametrize("line", REAL)
def test_lines_of_the_article_stay(line: str) -> None:
    assert kind_in_body(line) is None


@pytest.mark.parametrize("line", [line for line in REAL if not line.startswith(("- ", "June"))])
def test_lines_of_the_article_stay_at_its_end(line: str) -> None:
    assert kind_at_end(line) is None


def test_the_credit_in_brackets_is_furniture_and_the_sentence_before_it_is_not() -> None:
    line = "Das sagte der Minister am Montag in Berlin. (AFP/dpa)"
    assert found(f"Brücke gesperrt\n\n{line}\n\nDie Arbeiten dauern acht Monate.") == {
        "(AFP/dpa)": "credit"
    }
