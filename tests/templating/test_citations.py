"""Author–date references: how sources are named and listed, and what becomes of the text and the list."""

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.document import (
    BulletList,
    Heading,
    Link,
    Note,
    OrderedList,
    Paragraph,
    Styled,
    Table,
)
from briefgen.model.dossier import Dossier
from briefgen.model.text import clean_line
from briefgen.model.tree import walk
from briefgen.templating import job
from briefgen.templating.citations import styles
from briefgen.templating.citations.pruning import prune
from briefgen.templating.citations.styles import SHIPPED
from briefgen.templating.plaintext import block_text, inline_text
from briefgen.templating.render import render
from tests.templating import cited, kit
from tests.templating.kit import SCALES

LIST = """
<h1>Sources</h1>
<ol class="sources">{% for source in sources %}
  <li id="{{ source.key }}">{{ source.publisher }}: “{{ source.headline }}”, {{ source.published }}.
  Retrieved {{ source.retrieved }}. {% if source.rating %}Reliability {{ source.rating }}.{% endif %}
  {{ source.address }}{% if source.file %}File: {{ source.file }}{% endif %}</li>
{% endfor %}</ol>
"""
FACTS = """
{% for section in sections %}{% for fact in section.facts %}
<p>{{ fact | words }}{{ fact | cite }}</p>{% endfor %}{% endfor %}
"""


def body(text: str, dossier: Dossier, style: str = "harvard-cite-them-right"):
    """The blocks that a body makes of a brief."""
    return render(dossier, cited.template(style, kit.template(text)), SCALES).blocks


def words(text: str, *keys: str, style: str = "harvard-cite-them-right") -> list[str]:
    """The words of the blocks."""
    return [block_text(one) for one in body(text, cited.brief_of(*keys), style)]


def entries(*keys: str, style: str = "harvard-cite-them-right", text: str = LIST) -> list[str]:
    """The words of the list of sources."""
    *_, sources = body(FACTS + text, cited.brief_of(*keys), style)
    assert isinstance(sources, BulletList)
    return [block_text(item.blocks[0]) for item in sources.items]


# ---------------------------------------------------------------- styles


@pytest.mark.parametrize("name", cited.GOLDEN_LISTS)
def test_a_style_names_sources_of_every_kind_as_before(name: str):
    expected = (cited.GOLDEN / name).read_text(encoding="utf-8")
    assert cited.listed(*cited.GOLDEN_LISTS[name]) == expected


@pytest.mark.parametrize("style", SHIPPED)
def test_no_label_is_that_of_two_sources(style: str):
    labels = [one.label for one in cited.named(style).entries.values()]
    assert len(set(labels)) == len(labels) == len(cited.SOURCES)


@pytest.mark.parametrize("style", SHIPPED)
def test_no_entry_says_a_headline_twice_or_an_edition_that_is_none(style: str):
    for key, entry in cited.named(style).entries.items():
        said = inline_text(entry.content)
        headline = cited.SOURCES[key].headline
        assert "Edition" not in said
        assert not headline or said.count(headline[:6]) == 1, said


@pytest.mark.parametrize("style", SHIPPED)
def test_an_undated_source_has_no_year_in_its_label(style: str):
    labels = {key: one.label for key, one in cited.named(style).entries.items()}
    assert "202" not in labels["undated"]
    assert labels["undated"] != labels["undated, same house"]


@pytest.mark.parametrize("style", SHIPPED)
def test_labels_and_entries_agree_on_the_year(style: str):
    for entry in cited.named(style).entries.values():
        year = entry.label.split()[-1]
        assert year in inline_text(entry.content)


def test_more_sources_of_one_year_than_letters_are_told_apart():
    many = {
        f"s{at}": cited.source(f"No. {at:03}", "Reuters", uri=f"https://r.example/{at}")
        for at in range(60)
    }
    labels = [one.label for one in cited.named("apa", many).entries.values()]
    assert labels[:2] == ["Reuters, 2026a", "Reuters, 2026b"]
    assert labels[25:28] == ["Reuters, 2026z", "Reuters, 2026aa", "Reuters, 2026ab"]
    assert len(set(labels)) == 60


@pytest.mark.parametrize("style", ["apa", "harvard-cite-them-right"])
def test_cutting_a_style_down_changes_no_word(style: str, monkeypatch: pytest.MonkeyPatch):
    short = cited.listed(style)

    def untouched(root: object) -> None: ...

    monkeypatch.setattr("briefgen.templating.citations.processor.prune", untouched)
    assert cited.listed(style) == short


def test_cutting_a_style_down_takes_most_of_it_out():
    root = styles.parsed(cited.style_text("chicago-author-date"), "chicago-author-date.csl")
    before = sum(1 for _ in root.iter())
    prune(root)
    assert sum(1 for _ in root.iter()) < before / 5


def test_a_headline_keeps_its_language_and_an_address_is_a_link():
    content = cited.named("harvard-cite-them-right").entries["Arabic"].content
    assert any(isinstance(one, Styled) and one.language == "ar" for one in content)
    assert any(isinstance(one, Link) and one.href == "https://aj.example/1" for one in content)


def test_an_entry_leads_back_by_its_author_and_year():
    first, *_ = cited.named("harvard-cite-them-right").entries["outlet"].content
    assert first == Note("outlet", words="Reuters (2026b)", back=True)


# ---------------------------------------------------------------- the text


def test_references_are_names_and_years_in_one_pair_of_brackets_before_the_stop():
    text = "<p>{% for fact in sections.developments.facts %}{{ fact | words }}{{ fact | cite }}{% endfor %}</p>"
    said = words(text + LIST, "undated", "outlet", "author")
    assert said[0] == (
        "All (Doe, 2026; Ministry of Transport, no date; Reuters, 2026)."
    )  # in the list's order


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("harvard-cite-them-right", "(Ministry of Transport, no date a, no date b; Reuters, 2025, 2026a, 2026b)"),
        ("apa", "(Ministry of Transport, n.d.-a, n.d.-b; Reuters, 2025, 2026a, 2026b)"),
        ("chicago-author-date", "(Ministry of Transport, n.d.-a, n.d.-b; Reuters 2025, 2026a, 2026b)"),
    ],
)  # fmt: skip
def test_the_years_of_one_name_follow_it(style: str, said: str):
    keys = ("outlet", "undated", "outlet, same year", "undated, same house", "outlet, other year")
    made = words(FACTS + LIST, *keys, style=style)
    assert f"All {said}." in made


@given(st.text(max_size=40), st.text(max_size=20), st.lists(st.text(max_size=20), max_size=3))
@settings(max_examples=60, deadline=None)
def test_whatever_a_source_is_called_its_words_stay(
    headline: str, publisher: str, names: list[str]
):
    one = cited.source(headline, publisher, *names)
    entry = cited.named("harvard-cite-them-right", {"s1": one}).entries["s1"]
    said = inline_text(entry.content)
    assert clean_line(headline) in said
    assert entry.label
    assert not {"\x02", "\x03"} & {*said, *entry.label}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("They met.", "They met (Reuters, 2026)."),
        ("They met", "They met (Reuters, 2026)"),
        ("They met ", "They met (Reuters, 2026)"),
        ("“They met.”", "“They met.” (Reuters, 2026)"),
        ("<em>They met.</em>", "They met (Reuters, 2026)."),
        ("In the U.S.", "In the U.S. (Reuters, 2026)"),
        ("They met…", "They met… (Reuters, 2026)"),
        ("他们见面了。", "他们见面了 (Reuters, 2026)。"),
        ("", "(Reuters, 2026)"),
        ("They met.<br>", "They met.\n(Reuters, 2026)"),
    ],
)
def test_the_stop_of_a_sentence_comes_after_its_references(before: str, after: str):
    assert words(f'<p>{before}<a class="note" href="#s1"></a></p>{LIST}', "outlet")[0] == after


def test_words_that_follow_a_reference_keep_their_distance():
    said = words(f'<p>So<a class="note" href="#s1"></a><em>new</em>, yes</p>{LIST}', "outlet")
    assert said[0] == "So (Reuters, 2026) new, yes"


def test_a_source_that_is_cited_twice_side_by_side_is_named_once():
    note = '<a class="note" href="#s1"></a>'
    assert words(f"<p>So{note} {note}.</p>{LIST}", "outlet")[0] == "So (Reuters, 2026)."


def test_every_reference_leads_to_its_source():
    blocks = body(FACTS + LIST, cited.brief_of("undated", "outlet", "author"))
    listed = {
        item.anchor for block in blocks if isinstance(block, BulletList) for item in block.items
    }
    notes = [
        n for b in blocks if isinstance(b, Paragraph) for n in b.content if isinstance(n, Note)
    ]
    assert len(notes) == 6
    assert {one.anchor for one in notes} == listed == {"s1", "s2", "s3"}


# ---------------------------------------------------------------- the list


def test_the_list_is_sorted_without_numbers_and_keeps_what_the_style_leaves_out():
    assert entries("undated", "outlet", "file", "author", style="apa") == [
        "Doe, J. (2026, March 1). Talks resume at the port. Harbour Times. https://t.example/a?b=1&c=2 "
        "[Retrieved 2 March 2026. Reliability B.]",
        "“Harbour log, week 19.” (2026, March 1). [Retrieved 2 March 2026. Reliability B. File: log.txt]",
        "Ministry of Transport. (n.d.). Statement on supplies. Retrieved March 2, 2026, from "
        "https://m.example/417 [Undated. Reliability B.]",
        "Reuters. (2026, March 2). Second strike. https://r.example/2 [Retrieved 2 March 2026. Reliability B.]",
    ]


def test_a_template_that_gives_no_reliability_shows_none():
    bare = (
        '<ol class="sources">{% for source in sources %}'
        '<li id="{{ source.key }}">{{ source.headline }}</li>{% endfor %}</ol>'
    )
    assert entries("undated", "outlet", text=bare) == [
        "Ministry of Transport (no date) ‘Statement on supplies’. Available at: https://m.example/417 "
        "(Accessed: 2 March 2026). [Undated.]",
        "Reuters (2026) ‘Second strike’, 2 March. Available at: https://r.example/2 (Accessed: 2 March 2026).",
    ]


def test_a_table_of_sources_is_sorted_and_has_names_for_numbers():
    table = (
        '<table class="sources">{% for source in sources %}<tr id="{{ source.key }}"><td></td>'
        "<td>{{ source.headline }}</td></tr>{% endfor %}</table>"
    )
    *_, made = body(FACTS + table, cited.brief_of("outlet", "author"))
    assert isinstance(made, Table)
    cells = [[block_text(cell.blocks[0]) for cell in row.cells] for row in made.body]
    assert cells == [["Doe, 2026", "Talks resume at the port"], ["Reuters, 2026", "Second strike"]]


def test_a_source_that_the_template_lists_itself_is_named_by_its_first_words():
    own = LIST.replace("</ol>", '<li id="map">Chart 17 of the harbour office, sheet 3</li></ol>')
    made = words(f'<p>So<a class="note" href="#map"></a>.</p>{FACTS}{own}', "outlet")
    assert made[0] == "So (Chart 17 of the harbour…)."
    assert made[-1].endswith("Chart 17 of the harbour office, sheet 3")


def test_sources_that_are_not_cited_are_left_out():
    blocks = body(
        f'<p>So<a class="note" href="#s2"></a>.</p>{LIST}', cited.brief_of("outlet", "author")
    )
    assert [block_text(one) for one in blocks if isinstance(one, Paragraph)] == ["So (Doe, 2026)."]
    assert sum(len(one.items) for one in blocks if isinstance(one, BulletList)) == 1


def test_a_brief_without_sources_has_none():
    dossier = replace(cited.brief_of(), highlights=(), articles=())
    dossier = replace(dossier, brief=replace(dossier.brief, sections=()))
    assert all(isinstance(one, Heading) for one in body(LIST, dossier))


# ---------------------------------------------------------------- what it costs


def test_other_templates_don_t_import_the_processor():
    code = (
        "import sys; from tests.templating.kit import *; laid_out('<p>x</p>');"
        "assert not [m for m in sys.modules if m.startswith('citeproc')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_same_comes_back_from_another_process():
    template, dossier = cited.template("apa"), cited.brief_of("undated", "outlet", "Arabic")
    document = render(dossier, template, SCALES)
    assert job.decode(job.run(job.encode(dossier, template, SCALES))) == document
    assert not any(isinstance(one, OrderedList) for one in walk(document.blocks))


def test_the_letter_of_a_name_is_no_reliability():
    line = (
        '<ol class="sources">{% for source in sources %}<li id="{{ source.key }}">{{ source.publisher }}. '
        '{{ source.authors | join(", ") }}. “{{ source.headline }}”, {{ source.published }}. '
        "Rated {{ source.rating }}.</li>{% endfor %}</ol>"
    )
    for said in entries("markup", "four authors", text=line):
        assert said.endswith(" [Rated B.]")
