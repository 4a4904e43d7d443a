from __future__ import annotations

from summarizer.load.pdf_paragraphs import PrintedLine, join_pages

FULL = "The agreement was sealed yesterday between the two leaders in"


def column(*texts: str, left: float = 72, top: float = 700) -> list[PrintedLine]:
    return [PrintedLine(text, left, top - 14 * index, 11) for index, text in enumerate(texts)]


def test_divided_words_are_made_whole() -> None:
    lines = column(f"{FULL} with-", "drawal talks with the al-", "Kadhimi government end.")
    assert join_pages([lines]) == f"{FULL} withdrawal talks with the al-Kadhimi government end."


def test_a_hyphen_that_the_text_shows_elsewhere_stays() -> None:
    lines = column("The Iran-aligned parties and the long-", "term plan: a long-term plan it is.")
    assert join_pages([lines]) == (
        "The Iran-aligned parties and the long-term plan: a long-term plan it is."
    )


def test_a_soft_hyphen_goes() -> None:
    assert join_pages([column(f"{FULL} coun\u00ad", "try.")]) == f"{FULL} country."


def test_a_short_last_line_ends_its_paragraph() -> None:
    lines = column(FULL, "Washington.", FULL, f"{FULL} the end.")
    assert join_pages([lines]) == f"{FULL} Washington.\n\n{FULL} {FULL} the end."


def test_a_wide_gap_begins_a_paragraph() -> None:
    lines = [*column(FULL, FULL, FULL), *column(FULL, FULL, top=640)]
    assert join_pages([lines]) == f"{FULL} {FULL} {FULL}\n\n{FULL} {FULL}"


def test_an_indented_line_begins_a_paragraph() -> None:
    full = f"{FULL} it."
    lines = [*column(full, full), *column(full, left=92, top=672), *column(full, top=658)]
    assert join_pages([lines]) == f"{full} {full}\n\n{full} {full}"


def test_items_begin_paragraphs() -> None:
    assert join_pages([column("• training for", "soldiers", "• advice")]) == (
        "• training for soldiers\n\n• advice"
    )


def test_running_heads_and_page_numbers_stand_once() -> None:
    pages = [
        [
            PrintedLine("Daily News", 72, 800, 9),
            *column(*(f"{FULL} {name} {line}" for line in "abcdef")),
            PrintedLine(f"{number}", 300, 40, 9),
        ]
        for number, name in enumerate(("spring", "summer", "autumn"), 1)
    ]
    text = join_pages(pages)
    assert text.startswith("Daily News\n\nThe agreement")
    assert text.endswith("autumn f\n\n1")
    assert text.count("Daily News") == 1


def test_nothing_gives_nothing() -> None:
    assert join_pages([]) == ""
    assert join_pages([[], []]) == ""


def test_the_lines_of_a_headline_stay_together() -> None:
    head = [PrintedLine("Biden to Senate:", 72, 760, 20), PrintedLine("end it", 72, 736, 20)]
    lines = [*head, *column(FULL, FULL, f"{FULL} it.")]
    assert join_pages([lines]) == f"Biden to Senate: end it\n\n{FULL} {FULL} {FULL} it."


def test_a_line_cut_by_the_end_of_a_page_and_printed_on_both_stands_once() -> None:
    first = column(*(f"{FULL} {word}" for word in "abcde"))
    second = column(f"{FULL} e", f"{FULL} f", f"{FULL} g", f"{FULL} h", f"{FULL} i", top=760)
    text = join_pages([first, second])
    assert text.count(f"{FULL} e") == 1
    assert text.index(f"{FULL} d") < text.index(f"{FULL} e") < text.index(f"{FULL} f")


def test_a_compound_is_kept_where_words_are_not_divided() -> None:
    lines = column(*[FULL] * 60, f"{FULL} Democratic-", "controlled house ended.")
    assert join_pages([lines]).endswith("Democratic-controlled house ended.")
