"""What every `Library` must do. A test module subclasses `LibraryContract` and gives it a `library` fixture."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Thread

import pytest

from briefgen.model.article import Article, Cut, Progress, Reliability, Source, Span, SpanKind
from briefgen.model.brief import Brief, Confidence, FactKind, FactStatus
from briefgen.model.dossier import Enclosed
from briefgen.model.errors import StorageError
from briefgen.model.ids import ArticleId, BriefId, HighlightId, StandingId
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.storage.port import Library
from tests import builders


def keep(library: Library, *articles: Article) -> None:
    for article in articles:
        assert library.add_article(article, builders.original(article.text))


def at(article: Article, minutes: int) -> Article:
    """The article, retrieved some minutes later."""
    later = article.source.retrieved_at + timedelta(minutes=minutes)
    return replace(article, source=replace(article.source, retrieved_at=later))


def full_article() -> Article:
    """An article with no field at its default."""
    plain = builders.article("Menu", "السلام: 45,300 people 👩‍👩‍👧 left.", headline="Überschrift")
    return replace(
        plain,
        source=Source(
            "https://news.example/a?b=1&c=ü",
            "text/html; charset=utf-8",
            datetime(2026, 3, 2, 6, 30, 1, 250, tzinfo=UTC),
            plain.source.sha256,
        ),
        spans=(Span(SpanKind.HEADING, 0, 4, 2), *plain.spans[1:]),
        authors=("A. One", "Zwei, B."),
        rating=Reliability.B,
        cuts=(Cut(0, 4, "navigation"),),
        replaced=3,
        revises=ArticleId("0" * 32),
        marking="TLP:AMBER",
    )


class LibraryContract:
    """Behaviour that the use cases rely on, whatever keeps the data."""

    # ------------------------------------------------------------ articles

    def test_an_article_comes_back_as_it_was(self, library: Library) -> None:
        article = full_article()
        assert library.add_article(article, b"\x00\xffbytes")
        assert library.article(article.id) == article
        assert library.original(article.id) == b"\x00\xffbytes"

    def test_an_article_without_a_date_stays_undated(self, library: Library) -> None:
        keep(library, undated := builders.article("Some words.", published=None))
        assert library.article(undated.id).date_published is None
        assert library.articles()[0].date_published is None

    def test_an_article_is_kept_once(self, library: Library) -> None:
        keep(library, article := builders.article())
        assert not library.add_article(replace(article, headline="Other"), b"other")
        assert library.article(article.id) == article
        assert library.original(article.id) == builders.original(article.text)
        assert library.article_ids() == (article.id,)

    def test_two_articles_of_one_file_have_its_bytes(self, library: Library) -> None:
        one, two = builders.article("First story."), builders.article("Second story.")
        for article in (one, two):
            library.add_article(article, b"both")
        assert library.original(one.id) == library.original(two.id) == b"both"

    def test_what_is_not_there_is_said(self, library: Library) -> None:
        nowhere = ArticleId("f" * 32)
        for ask in (library.article, library.original):
            with pytest.raises(StorageError, match=nowhere):
                ask(nowhere)
        with pytest.raises(StorageError, match=nowhere):
            library.rate_article(nowhere, Reliability.A)
        with pytest.raises(StorageError, match=nowhere):
            library.mark_article(nowhere, "TLP:RED")
        with pytest.raises(StorageError, match=nowhere):
            library.progress(nowhere)
        with pytest.raises(StorageError, match=nowhere):
            library.set_progress(nowhere, Progress())
        assert library.article_at("https://nowhere.example/") is None
        assert library.highlights_of(nowhere) == ()

    def test_a_rating_is_recorded_and_taken_back(self, library: Library) -> None:
        keep(library, article := builders.article())
        library.rate_article(article.id, Reliability.C)
        assert library.article(article.id) == replace(article, rating=Reliability.C)
        assert library.articles()[0].rating is Reliability.C
        library.rate_article(article.id, None)
        assert library.article(article.id) == article

    def test_a_marking_is_recorded_and_taken_back(self, library: Library) -> None:
        keep(library, article := builders.article(), other := builders.article("Another."))
        for label in ("TLP:RED", "Nur für den Dienstgebrauch"):
            library.mark_article(article.id, label)
            assert library.article(article.id) == replace(article, marking=label)
            assert {one.id: one.marking for one in library.articles()} == {
                article.id: label,
                other.id: "",
            }
        library.mark_article(article.id, "")
        assert library.article(article.id) == article

    def test_how_far_an_article_was_read_is_recorded(self, library: Library) -> None:
        keep(library, article := builders.article(), other := builders.article("Another."))
        assert library.progress(article.id) == Progress(0, read=False)
        for progress in (Progress(17), Progress(17, read=True), Progress(3)):
            library.set_progress(article.id, progress)
            assert library.progress(article.id) == progress
            assert {one.id: one.progress for one in library.articles()} == {
                article.id: progress,
                other.id: Progress(),
            }
        assert library.article(article.id) == article

    def test_the_newest_retrieval_stands_first(self, library: Library) -> None:
        old, new, mid = (
            at(builders.article(f"Story {minutes}."), minutes) for minutes in (0, 20, 10)
        )
        twin = at(builders.article("Added last, retrieved with another."), 10)
        keep(library, old, new, mid, twin)
        expected = (new.id, twin.id, mid.id, old.id)
        assert library.article_ids() == expected
        assert tuple(entry.id for entry in library.articles()) == expected
        assert tuple(entry.id for entry in library.articles(limit=2)) == expected[:2]
        assert tuple(entry.id for entry in library.articles("story", limit=2)) == (new.id, mid.id)
        assert library.articles(limit=0) == ()

    def test_an_address_gives_its_latest_reading(self, library: Library) -> None:
        first = builders.article("As it was.", uri="https://a.example/")
        second = at(builders.article("As it is now.", uri="https://a.example/"), 5)
        other = at(builders.article("Another.", uri="https://b.example/"), 9)
        keep(library, second, first, other)
        assert library.article_at("https://a.example/") == second.id

    def test_a_list_entry_tells_the_article(self, library: Library) -> None:
        keep(library, article := full_article())
        (entry,) = library.articles()
        assert (entry.headline, entry.publisher, entry.uri) == (
            article.headline,
            article.publisher,
            article.source.uri,
        )
        assert entry.retrieved_at == article.source.retrieved_at
        assert entry.date_published == date(2026, 3, 1)
        assert (entry.language, entry.rating) == ("en", Reliability.B)
        assert entry.marking == "TLP:AMBER"
        assert entry.excerpt

    # ------------------------------------------------------------ search

    @pytest.mark.parametrize(
        "query",
        [
            "minister", "MINISTER", "Ministère", "ministere", "ferry reop", "reopens ferry", "harbour",
            "外交", "交部", "部", "结束", "합의", "의를", "ข้อตกลง", "ตกลง", "समझौते", "सम", "etranger",
            "45,300", "O'Neill",
        ],
    )  # fmt: skip
    def test_words_are_found_in_any_script(self, library: Library, query: str) -> None:
        text = (
            "The minister, le Ministère: Mr O'Neill of étrangères says the ferry reopens for 45,300. "
            "中国外交部发言人表示，会谈已经结束。"
            "정부는 오늘합의를 발표했다. รัฐบาลประกาศข้อตกลงวันนี้ सरकार ने समझौते की घोषणा की।"
        )
        keep(
            library,
            wanted := builders.article(text),
            builders.article("Nothing.", headline="No", publisher="No"),
        )
        assert [entry.id for entry in library.articles(query)] == [wanted.id]

    @pytest.mark.parametrize(
        "query", ["inister", "ferr reopens", "minister absent", "部外", "の", "reop ferry"]
    )
    def test_what_does_not_stand_there_is_not_found(self, library: Library, query: str) -> None:
        keep(library, builders.article("The minister says the ferry reopens. 中国外交部发言人"))
        assert library.articles(query) == ()

    @pytest.mark.parametrize(
        "query", ['"', "a OR b", "NEAR(ferry)", "text:ferry", "ferry*", "-ferry", "^ferry", "(", "'; --", "\x00",
                  "\ud800", "%", "_", "ferry AND", "{", "+", "\\", "AND", "ferry " * 500],
    )  # fmt: skip
    def test_a_query_is_text_never_a_syntax(self, library: Library, query: str) -> None:
        keep(library, builders.article())
        assert len(library.articles(query)) <= 1

    def test_an_excerpt_shows_the_place(self, library: Library) -> None:
        keep(
            library,
            builders.article("Opening words. " + "Filler stands here. " * 60 + "The café closed."),
        )
        assert "café" in library.articles("cafe")[0].excerpt
        assert library.articles()[0].excerpt.startswith("Opening")

    # ------------------------------------------------------------ highlights

    def test_highlights_come_back_in_the_order_asked_for(self, library: Library) -> None:
        keep(library, article := builders.article())
        plain, second = (builders.highlight(article, words) for words in ("Two ships", "Nobody"))
        first = replace(plain, kind="figure", reason="A number", note="n", origin="lead")
        library.add_highlights(iter((second, first)))
        assert library.highlights((first.id, second.id, first.id)) == (first, second, first)
        assert library.highlights_of(article.id) == (first, second)
        assert library.highlights(()) == ()

    def test_a_highlight_of_a_known_id_is_replaced(self, library: Library) -> None:
        keep(library, article := builders.article())
        old = builders.highlight(article, "Nobody")
        library.add_highlights((old,))
        library.add_highlights((new := replace(old, note="checked"),))
        assert library.highlights_of(article.id) == (new,)

    def test_a_missing_highlight_is_named(self, library: Library) -> None:
        with pytest.raises(StorageError, match="c" * 32):
            library.highlights((HighlightId("c" * 32),))

    def test_a_highlight_needs_its_article(self, library: Library) -> None:
        keep(library, article := builders.article())
        good, stray = (
            builders.highlight(article, "Nobody"),
            builders.highlight(builders.article("Elsewhere."), "Else"),
        )
        with pytest.raises(StorageError):
            library.add_highlights((good, stray))
        assert library.highlights_of(article.id) == ()

    # ------------------------------------------------------------ briefs

    def test_every_revision_of_a_brief_is_kept(self, library: Library) -> None:
        states = [some_brief(title=f"State {number}") for number in range(1, 140)]
        for number, state in enumerate(states, 1):
            assert library.save_brief(state) == number
        assert [library.brief(states[0].id, number) for number in range(1, 140)] == states
        assert library.brief(states[0].id) == states[-1]

    def test_an_equal_brief_makes_no_revision(self, library: Library) -> None:
        first, second = some_brief(title="One"), some_brief(title="Two")
        assert [library.save_brief(one) for one in (first, first, second, second, first)] == [
            1,
            1,
            2,
            2,
            3,
        ]

    def test_a_brief_and_its_highlights_are_kept_in_one_step(self, library: Library) -> None:
        keep(library, article := builders.article())
        mark = builders.highlight(article, "Nobody was hurt.")
        brief = builders.brief(background=(builders.fact("Nobody was hurt.", mark),))
        library.save_brief(brief, iter((mark,)))
        assert library.highlights(brief.facts[0].evidence) == (mark,)
        stray = builders.highlight(builders.article("Elsewhere."), "Else")
        with pytest.raises(StorageError):
            library.save_brief(replace(brief, title="New"), (stray,))
        assert library.brief(brief.id) == brief

    def test_a_dossier_is_kept_whole_or_not_at_all(self, library: Library) -> None:
        article = builders.article()
        mark = builders.highlight(article, "Nobody was hurt.")
        brief = builders.brief(background=(builders.fact("Nobody was hurt.", mark),))
        originals = {article.id: builders.original(article.text)}
        assert library.add_dossier(builders.dossier(brief, (mark,), (article,)), originals) == 1
        assert library.original(article.id) == originals[article.id]
        assert (library.brief(brief.id), library.highlights((mark.id,))) == (brief, (mark,))

        other = builders.article("Another text, of another source.")
        moved = replace(builders.highlight(other, "Another text"), id=mark.id)
        forged = builders.dossier(builders.brief(), (moved,), (other,))
        with pytest.raises(StorageError, match="another place"):
            library.add_dossier(forged, {other.id: builders.original(other.text)})
        assert library.article_ids() == (article.id,)
        assert library.highlights((mark.id,)) == (mark,)
        assert [entry.id for entry in library.briefs()] == [brief.id]

    @pytest.mark.parametrize(
        ("here", "came", "kept"),
        [("", "TLP:RED", "TLP:RED"), ("TLP:AMBER", "", "TLP:AMBER"), ("A", "B", "A"), ("", "", "")],
    )
    def test_an_unmarked_article_takes_the_marking_that_it_comes_with(
        self, library: Library, here: str, came: str, kept: str
    ) -> None:
        keep(library, replace(article := builders.article(), marking=here))
        marked = replace(article, marking=came)
        mark = builders.highlight(article, "Nobody was hurt.")
        brief = builders.brief(background=(builders.fact("Nobody was hurt.", mark),))
        originals = {article.id: builders.original(article.text)}
        library.add_dossier(builders.dossier(brief, (mark,), (marked,)), originals)
        assert library.article(article.id).marking == kept

    def test_briefs_are_listed_last_saved_first(self, library: Library) -> None:
        one, two = builders.brief(title="One"), builders.brief((builders.fact(),), title="Two")
        library.save_brief(one)
        library.save_brief(two)
        library.save_brief(replace(one, title="One again", number="7"))
        entries = library.briefs()
        assert [(entry.title, entry.revision, entry.facts) for entry in entries] == [
            ("One again", 2, 0),
            ("Two", 1, 1),
        ]
        assert (entries[0].number, entries[0].template_id) == ("7", "situation-brief")
        assert entries[0].as_of == one.as_of
        assert timedelta(0) <= datetime.now(UTC) - entries[0].saved_at < timedelta(minutes=1)

    def test_a_brief_that_is_not_there_is_named(self, library: Library) -> None:
        library.save_brief(brief := builders.brief())
        with pytest.raises(StorageError, match="e" * 32):
            library.brief(BriefId("e" * 32))
        for revision in (-1, 0, 2):
            with pytest.raises(StorageError):
                library.brief(brief.id, revision)

    def test_a_list_tells_which_issue_a_brief_follows(self, library: Library) -> None:
        first = builders.brief()
        second = replace(builders.brief(), previous=first.id)
        for one in (first, second):
            library.save_brief(one)
        assert [entry.previous for entry in library.briefs()] == [first.id, None]
        library.save_brief(replace(second, previous=None))
        assert [entry.previous for entry in library.briefs()] == [None, None]

    # ------------------------------------------------------------ standing texts

    def test_standing_texts_are_kept_by_name_changed_and_deleted(self, library: Library) -> None:
        article = builders.article()
        keep(library, article)
        mark = builders.highlight(article, "Nobody was hurt.")
        library.add_highlights([mark])
        whole = StandingText(
            StandingId("2" * 32),
            "ölkrise",
            "It *began* in 1973. 👩‍👩‍👧",
            date(2026, 6, 1),
            (mark.id,),
        )
        bare = StandingText(StandingId("1" * 32), "Arn", "A strait.")
        for one in (whole, bare):
            library.keep_standing_text(one)
        assert library.standing_texts() == (bare, whole)
        changed = replace(bare, name="Zulu", review_by=date(2026, 1, 1))
        library.keep_standing_text(changed)
        assert set(library.standing_texts()) == {changed, whole}
        library.delete_standing_text(whole.id)
        assert library.standing_texts() == (changed,)
        with pytest.raises(StorageError):
            library.delete_standing_text(whole.id)

    def test_what_is_enclosed_with_a_brief_is_kept_with_it_or_not_at_all(
        self, library: Library
    ) -> None:
        article = builders.article()
        mark = builders.highlight(article, "Nobody was hurt.")
        brief = builders.brief()
        dossier = builders.dossier(brief, (mark,), (article,))
        originals = {article.id: builders.original(article.text)}
        text = StandingText(StandingId("2" * 32), "Arn", "A strait.", None, (mark.id,))
        begins = SeriesDefaults(template="intsum")
        lost = replace(text, evidence=(HighlightId("9" * 32),))
        with pytest.raises(StorageError):
            library.add_dossier(dossier, originals, Enclosed((lost,), begins))
        assert (library.briefs(), library.articles(), library.series_defaults()) == ((), (), {})
        library.add_dossier(dossier, originals, Enclosed((text,), begins))
        assert library.standing_texts() == (text,)
        assert library.series_defaults() == {brief.id: begins}

    def test_a_standing_text_needs_its_highlights(self, library: Library) -> None:
        text = StandingText(
            StandingId("1" * 32), "Arn", "A strait.", None, (HighlightId("9" * 32),)
        )
        with pytest.raises(StorageError):
            library.keep_standing_text(text)
        assert library.standing_texts() == ()

    # ------------------------------------------------------------ series

    def test_a_series_has_one_set_of_defaults(self, library: Library) -> None:
        first, second = builders.brief().id, builders.brief().id
        assert library.series_defaults() == {}
        wanted = SeriesDefaults("intsum", "TLP:AMBER", "phia", "docx")
        library.keep_series_defaults([first], wanted)
        assert library.series_defaults() == {first: wanted}
        library.keep_series_defaults([second, first], SeriesDefaults(template="ölkrise"))
        assert library.series_defaults() == {second: SeriesDefaults("ölkrise")}
        library.keep_series_defaults([first, second], SeriesDefaults())
        assert library.series_defaults() == {}

    # ------------------------------------------------------------ the rest

    def test_settings_are_remembered(self, library: Library) -> None:
        assert library.setting("last_brief") == ""
        library.set_setting("last_brief", "a")
        library.set_setting("last_brief", "ü 👩‍👩‍👧\n")
        assert library.setting("last_brief") == "ü 👩‍👩‍👧\n"

    def test_threads_may_share_it(self, library: Library) -> None:
        briefs = [builders.brief(title=f"Thread {number}") for number in range(4)]

        def save(brief: Brief) -> None:
            for number in range(10):
                library.save_brief(replace(brief, number=str(number)))
                library.briefs()

        threads = [Thread(target=save, args=(brief,)) for brief in briefs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert {(entry.id, entry.revision) for entry in library.briefs()} == {
            (one.id, 10) for one in briefs
        }


def some_brief(title: str = "Strait of Arn") -> Brief:
    """A brief of a constant id that uses every field of a fact."""
    fact = replace(builders.fact("It is *likely* to hold; 45,300 left."), kind=FactKind.JUDGEMENT)
    brief = builders.brief(
        outlook=(
            replace(
                fact,
                likelihood="likely",
                credibility=2,
                event_date=date(2026, 2, 28),
                review_by=date(2026, 6, 1),
            ),
            replace(builders.fact(), confidence=Confidence.LOW, status=FactStatus.CARRIED),
        ),
        fields={"bottom_line": "Calm **holds**."},
        title=title,
    )
    return replace(brief, id=BriefId("b" * 32), previous=BriefId("a" * 32))
