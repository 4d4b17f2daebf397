"""Briefs: making, reading and saving them, and the edits that need more than the brief itself."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact, FactKind, Section
from briefgen.model.dossier import Dossier, article_ids, evidence_ids
from briefgen.model.errors import ComposeError
from briefgen.model.highlight import Highlight, select
from briefgen.model.ids import ArticleId, BriefId, FactId, HighlightId, TemplateId, resolve
from briefgen.model.phrase import Phrase
from briefgen.model.prose import as_markdown, as_words, stands
from briefgen.model.rollover import Choice, rolled_over
from briefgen.model.scales import Scales
from briefgen.model.template import Template
from briefgen.model.text import clean, clean_line
from briefgen.storage.port import BriefEntry, Library
from briefgen.templating.catalog import Catalog
from briefgen.workspace import joining, values
from briefgen.workspace.earlier import issue_before
from briefgen.workspace.uses import Use, uses


@dataclass(frozen=True, slots=True)
class Picked:
    """A brief with one fact more, and the highlight that proves it: both are kept by saving them together."""

    brief: Brief
    fact: Fact
    highlight: Highlight


class Briefs:
    """The briefs of a workspace. Edits return new values and keep nothing; `save` keeps them."""

    def __init__(
        self,
        library: Library,
        catalog: Catalog,
        scales: Scales,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        template_of: Callable[[Brief], TemplateId],
    ) -> None:
        self._library = library
        self._catalog = catalog
        self._scales = scales
        self._now = now
        self._new_id = new_id
        self._template_of = template_of

    # ------------------------------------------------------------ keeping

    def entries(self) -> tuple[BriefEntry, ...]:
        """All briefs, last saved first."""
        return self._library.briefs()

    def brief(self, brief_id: BriefId) -> Brief:
        """The brief as it was last saved."""
        return self._library.brief(brief_id)

    def named(self, prefix: str) -> Brief:
        """The brief whose id starts with `prefix`, as it was last saved; ComposeError as `resolve` has it."""
        return self.brief(self.resolve(prefix))

    def resolve(self, prefix: str) -> BriefId:
        """The id that starts with `prefix`; ComposeError when there is none or more than one."""
        return BriefId(
            resolve(prefix, (entry.id for entry in self._library.briefs()), Phrase("brief"))
        )

    def save(self, brief: Brief, highlights: Iterable[Highlight] = ()) -> int:
        """Keeps new highlights and the brief as a new revision, in one step; the revision's number."""
        return self._library.save_brief(brief, highlights)

    def template(self, brief: Brief) -> Template:
        """The template that the brief is laid out by: its own, or that of its series where its own is not here."""
        return self._catalog.template(self._template_of(brief))

    def dossier(self, brief: Brief) -> Dossier:
        """The brief with the highlights and articles that its facts rest on, and with the issue before."""
        highlights = self._library.highlights(evidence_ids(brief.facts))
        return Dossier(
            brief,
            highlights,
            tuple(self._library.article(one) for one in article_ids(highlights)),
            issue_before(self._library, brief, self._scales),
        )

    def uses(self, article_id: ArticleId, start: int, end: int) -> tuple[Use, ...]:
        """The facts of all briefs, as last saved, that rest on words of text[start:end] of the article."""
        return uses(self._library, article_id, start, end)

    # ------------------------------------------------------------ making

    def new(
        self,
        template_id: str,
        title: str,
        as_of: date | None = None,
        marking: str = "",
        previous: Brief | None = None,
        choices: Mapping[FactId, Choice] | None = None,
    ) -> Brief:
        """A new brief, not kept yet: empty, or the issue after `previous`, which keeps its facts but for `choices`."""
        template = self._catalog.template(template_id)
        line = values.required_line("title", title)
        day, brief_id = as_of or self._now().date(), BriefId(self._new_id())
        if previous:
            rolled = rolled_over(previous, template, choices or {}, brief_id=brief_id, as_of=day)
            brief = replace(rolled, title=line)
        else:
            brief = Brief(
                id=brief_id,
                title=line,
                template_id=template.id,
                as_of=day,
                sections=tuple(Section(spec.key, spec.title) for spec in template.sections),
                language=template.language,
            )
        return self.set(brief, "marking", marking) if marking else brief

    def laid_out_by(self, brief: Brief, template_id: str) -> Brief:
        """The brief by another template, with all its facts and fields.

        Sections that the template asks for are there, in its order and under its titles; then those that hold
        facts and which it doesn't know.
        """
        template = self._catalog.template(template_id)
        facts = {one.key: one.facts for one in brief.sections}
        asked = tuple(
            Section(spec.key, spec.title, facts.pop(spec.key, ())) for spec in template.sections
        )
        others = tuple(one for one in brief.sections if one.key in facts and one.facts)
        return replace(brief, template_id=template.id, sections=(*asked, *others))

    def pick(
        self,
        brief: Brief,
        section: str,
        article: Article,
        start: int,
        end: int,
        statement: str = "",
        index: int | None = None,
    ) -> Picked:
        """The brief with the words text[start:end] filed as a fact: verbatim, or in the analyst's `statement`."""
        edit.section(brief, section)
        if not article.text[start:end].strip():
            raise ComposeError(
                Phrase("Nothing is selected."), Phrase("Select some words of the article first.")
            )
        highlight = self.highlight(article, start, end)
        words = highlight.selector.exact
        fact = Fact(
            FactId(self._new_id()),
            FactKind.QUOTATION,
            as_markdown(words),
            evidence=(highlight.id,),
        )
        if statement:
            fact = self.restate(fact, statement, (words,))
        return Picked(edit.add_fact(brief, section, fact, index), fact, highlight)

    def highlight(self, article: Article, start: int, end: int) -> Highlight:
        """A new highlight of text[start:end], not kept yet."""
        return Highlight(HighlightId(self._new_id()), article.id, select(article.text, start, end))

    def restate(self, fact: Fact, statement: str, evidence: Iterable[str]) -> Fact:
        """The fact in other words. What is no longer verbatim in its evidence is no longer a quotation."""
        text = clean(statement)[0].strip()
        if not text:
            raise ComposeError(
                Phrase("A fact needs a statement."), Phrase("Write one, or remove the fact.")
            )
        if fact.kind not in {FactKind.QUOTATION, FactKind.PARAPHRASE}:
            return replace(fact, statement=text)
        verbatim = stands(as_words(text), evidence)
        return replace(
            fact, statement=text, kind=FactKind.QUOTATION if verbatim else FactKind.PARAPHRASE
        )

    def join(
        self,
        brief: Brief,
        fact_id: FactId,
        known: tuple[Highlight, ...],
        article: Article,
        start: int,
        end: int,
    ) -> Picked:
        """The brief with a passage more in a fact, which rests on the `known` ones; see `joining`."""
        new = self.highlight(article, start, end)
        fact, highlight = joining.join(edit.fact(brief, fact_id), known, article, new)
        return Picked(edit.replace_fact(brief, fact), fact, highlight)

    def quote(self, fact: Fact, known: tuple[Highlight, ...]) -> Fact:
        """The fact in its source's own words: those of its first source, where it has several."""
        if fact.kind not in {FactKind.QUOTATION, FactKind.PARAPHRASE} or not known:
            raise ComposeError(
                Phrase("This fact has no words of a source."),
                Phrase("Pick a passage of an article instead."),
            )
        first = [one for one in known if one.article_id == known[0].article_id]
        return replace(fact, statement=joining.quoted(first), kind=FactKind.QUOTATION)

    def annotate(self, brief: Brief, fact: Fact, passage: Highlight, note: str) -> Picked:
        """The brief with a fact whose passage has that note; an empty one takes it away.

        The passage with its note is another highlight: revisions of the brief go on naming the one before.
        """
        noted = replace(passage, id=HighlightId(self._new_id()), note=clean(note)[0].strip())
        evidence = tuple(noted.id if one == passage.id else one for one in fact.evidence)
        changed = replace(fact, evidence=evidence)
        return Picked(edit.replace_fact(brief, changed), changed, noted)

    def write(
        self,
        brief: Brief,
        section: str,
        statement: str,
        likelihood: str = "",
        confidence: str = "",
    ) -> tuple[Brief, Fact]:
        """The brief with a judgement (it has a likelihood or a confidence) or a comment, and the new fact."""
        text = clean(statement)[0].strip()
        if not text:
            raise ComposeError(Phrase("There is nothing to write."), Phrase("Give a statement."))
        judged = bool(likelihood or confidence)
        fact = Fact(
            FactId(self._new_id()), FactKind.JUDGEMENT if judged else FactKind.COMMENT, text
        )
        fact = self.assess(brief, fact, likelihood, confidence)
        return edit.add_fact(brief, section, fact), fact

    def assess(self, brief: Brief, fact: Fact, likelihood: str = "", confidence: str = "") -> Fact:
        """The fact with a likelihood of the brief's yardstick, or a confidence, or neither (ICD 203: never both)."""
        if likelihood and confidence:
            raise ComposeError(
                Phrase("A likelihood and a confidence never stand in one statement."),
                Phrase("Write two statements (ICD 203)."),
            )
        return replace(
            fact,
            likelihood=values.likelihood(self._scales, brief.yardstick, likelihood),
            confidence=values.confidence(confidence),
        )

    def detail(self, brief: Brief, fact_id: FactId, details: Mapping[str, str]) -> Brief:
        """The brief with details of a fact set by name; an empty text takes one away, one that isn't named stays.

        There are `event_date`, `review_by`, `credibility`, `likelihood` and `confidence`. ComposeError for a value
        that there isn't, and for a likelihood or a confidence of what a source says.
        """
        fact = edit.fact(brief, fact_id)
        for name in ("event_date", "review_by"):
            if name in details:
                said = details[name].strip()
                fact = replace(fact, **{name: values.day(said) if said else None})
        if "credibility" in details:
            digit = values.credibility(self._scales, details["credibility"])
            fact = replace(fact, credibility=digit)
        if "likelihood" in details or "confidence" in details:
            fact = self._reassess(brief, fact, details)
        return edit.replace_fact(brief, fact)

    def _reassess(self, brief: Brief, fact: Fact, details: Mapping[str, str]) -> Fact:
        likelihood, confidence = details.get("likelihood", ""), details.get("confidence", "")
        judged = bool(likelihood or confidence)
        if fact.kind in {FactKind.QUOTATION, FactKind.PARAPHRASE}:
            if judged:
                raise ComposeError(
                    Phrase("What a source says has no likelihood or confidence of yours."),
                    Phrase("Write a judgement beside it."),
                )
            return fact
        kind = FactKind.JUDGEMENT if judged else FactKind.COMMENT
        return self.assess(brief, replace(fact, kind=kind), likelihood, confidence)

    def set(self, brief: Brief, name: str, value: str) -> Brief:
        """The brief with an attribute or a field of its template set; ComposeError names what can be set."""
        match name:
            case "title":
                return replace(brief, title=values.required_line("title", value))
            case "number" | "author" | "organization" | "classification":
                return replace(brief, **{name: clean_line(value)})
            case "as_of":
                return replace(brief, as_of=values.day(value))
            case "language":
                return replace(brief, language=values.language(value))
            case "marking":
                return replace(brief, marking=values.marking(self._scales, value))
            case "yardstick":
                return replace(brief, yardstick=values.yardstick(self._scales, value))
            case _:
                template = self.template(brief)
                return edit.set_field(brief, name, values.field(template, name, value))
