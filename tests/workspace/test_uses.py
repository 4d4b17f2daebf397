"""From a passage to the facts of all briefs that rest on it."""

from pathlib import Path

from briefgen.model import edit
from briefgen.model.highlight import find_quote
from briefgen.workspace.workspace import open_workspace
from tests import builders


def test_a_passage_tells_every_fact_of_every_brief_that_rests_on_it(tmp_path: Path) -> None:
    article = builders.article("The port was shut. Nobody knew why.", "It rained.")
    with open_workspace(tmp_path / "desk.briefgen") as workspace:
        workspace.library.add_article(article, builders.original(article.text))
        briefs = workspace.briefs

        def uses(words: str) -> list[tuple[str, str, str]]:
            found = briefs.uses(article.id, *find_quote(article, words))
            return [(one.brief, one.section, one.words) for one in found]

        for title, section, words in (
            ("First", "background", "The port was shut."),
            ("Second", "outlook", "shut. Nobody"),
        ):
            brief = briefs.new("situation-brief", title)
            picked = briefs.pick(brief, section, article, *find_quote(article, words))
            briefs.save(picked.brief, (picked.highlight,))
        assert uses("was shut.") == [
            ("Second", "Outlook", "shut. Nobody"),
            ("First", "Background", "The port was shut."),
        ]
        assert uses("knew why") == []
        assert uses("It rained.") == []
        briefs.save(edit.remove_fact(picked.brief, picked.fact.id))
        assert uses("was shut.") == [("First", "Background", "The port was shut.")]
