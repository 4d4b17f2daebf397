"""Editions of a brief: made for a label, and refused where words of what was left out may stand in them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from briefgen.model.article import Article
from briefgen.model.brief import Brief, Fact
from briefgen.model.dossier import Dossier
from briefgen.model.edition import Edition, cut, is_narrower
from briefgen.model.errors import BriefgenError, ComposeError
from briefgen.model.ids import FactId
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales
from briefgen.model.template import FieldKind, Template
from briefgen.model.withheld import Withheld
from briefgen.workspace import values
from briefgen.workspace.briefs import Briefs


class Editions:
    """Makes editions. They are values: nothing is kept, and the brief stays as it is."""

    def __init__(
        self, briefs: Briefs, template_of: Callable[[Brief], Template], scales: Scales
    ) -> None:
        self._briefs = briefs
        self._template_of = template_of
        self._scales = scales

    def make(
        self,
        brief: Brief,
        label: str,
        fields: Mapping[str, str] | None = None,
        keep: Collection[FactId] = (),
        *,
        keep_all: bool = False,
    ) -> Edition:
        """The brief for readers of a label of the scale; ComposeError says what has to be decided first.

        `fields` are what the edition says in place of the brief's own; `keep` are the judgements and comments
        that its readers may see, or with `keep_all` every one that rests on nothing above the label.
        """
        given = dict(fields or {})
        wanted = self._label(label)
        whole = self._briefs.dossier(brief)
        released = {fact.id for fact in brief.facts} if keep_all else set(keep)
        edition = cut(whole, self._scales, wanted, released)
        _must_not_be_left_out(edition, keep)
        if brief.facts and not edition.brief.facts:
            raise ComposeError(
                Phrase("Nothing is left of this brief for readers of {wanted}.", wanted=wanted),
                Phrase("Choose a more restrictive label, or name judgements to keep."),
            )
        narrower = is_narrower(whole, self._scales, wanted)
        own = self._with_fields(edition.brief, given, narrower=narrower)
        made = replace(edition, dossier=replace(edition.dossier, brief=own))
        _must_not_repeat(made, whole)
        return made

    def _label(self, label: str) -> str:
        wanted = values.marking(self._scales, label)
        if self._scales.marking(wanted) is None:
            labels = tuple(one.label for one in self._scales.markings)
            raise ComposeError(
                Phrase(
                    "An edition can't be made for “{label}”: what it may hold can't be compared with it.",
                    label=label,
                ),
                Phrase("The labels are: {labels}.", labels=labels),
            )
        return wanted

    def _with_fields(self, brief: Brief, given: Mapping[str, str], *, narrower: bool) -> Brief:
        if "marking" in given:
            raise ComposeError(
                Phrase("The marking of an edition is its label."),
                Phrase("Leave that field out of it."),
            )
        if narrower:
            template = self._template_of(brief)
            undecided = [
                one.name
                for one in brief.fields
                if one.value and one.name not in given and _is_prose(template, one.name)
            ]
            if undecided:
                raise _undecided(undecided)
            brief = replace(
                brief,
                fields=tuple(
                    one for one in brief.fields if _is_plain(template, one.name, one.value)
                ),
            )
        for name, value in given.items():
            brief = self._briefs.set(brief, name, value)
        return brief


def _is_prose(template: Template, name: str) -> bool:
    spec = template.field(name)
    return spec is not None and spec.kind in {FieldKind.LINE, FieldKind.MARKDOWN}


def _is_plain(template: Template, name: str, value: str) -> bool:
    """Whether the field is a date or a yes/no, which can repeat no words. What no template asks for isn't."""
    spec = template.field(name)
    if spec is None or spec.kind not in {FieldKind.DATE, FieldKind.FLAG}:
        return False
    try:
        return values.field(template, name, value) == value
    except BriefgenError:
        return False


def _undecided(names: list[str]) -> ComposeError:
    said = tuple(f"“{one}”" for one in names)
    return ComposeError(
        Phrase("{said} may tell what this edition leaves out.", said=said),
        Phrase(
            "Say what the edition has there: --field {field}=… (the same words, if its readers "
            "may see them; nothing, to leave it out).",
            field=names[0],
        ),
    )


def _must_not_be_left_out(edition: Edition, keep: Collection[FactId]) -> None:
    for fact in edition.left_out:
        if fact.id in keep:
            raise ComposeError(
                Phrase(
                    "The fact {id} can't be kept: it rests on an article that is marked for fewer readers.",
                    id=fact.id[:10],
                ),
                Phrase("Mark that article for more readers, if they may see it."),
            )


def _must_not_repeat(edition: Edition, whole: Dossier) -> None:
    seen = {one.id for one in edition.dossier.articles}
    hidden = tuple(one for one in whole.articles if one.id not in seen)
    gone = (*edition.left_out, *edition.unreleased)
    withheld = Withheld(
        (*(one.statement for one in gone), *(text for one in hidden for text in _texts(one))),
        (text for one in edition.dossier.articles for text in _texts(one)),
    )
    for where, text, mend in _prose(edition.brief):
        if repeated := withheld.repeated_in(text):
            raise ComposeError(
                Phrase(
                    "{where} repeats words that this edition leaves out: “{repeated}”.",
                    where=where,
                    repeated=repeated,
                ),
                mend,
            )


def _texts(article: Article) -> Iterable[str]:
    """All that an article says, and who says it."""
    address = article.source.uri.partition("://")[2]
    return (article.text, article.headline, article.publisher, *article.authors, address)


_WRITTEN = {
    "title": Phrase("title"),
    "number": Phrase("number"),
    "author": Phrase("author"),
    "organization": Phrase("organization"),
    "classification": Phrase("classification"),
}


def _other_words(name: str) -> Phrase:
    return Phrase("Say it in other words for this edition: --field {name}=…", name=name)


def _prose(brief: Brief) -> Iterator[tuple[Phrase, str, Phrase]]:
    """Every text of a brief that a person wrote: where it stands, itself, and how to mend it."""
    for name, said in _WRITTEN.items():
        yield Phrase("The {name}", name=said), str(getattr(brief, name)), _other_words(name)
    for field in brief.fields:
        yield Phrase("“{name}”", name=field.name), field.value, _other_words(field.name)
    for section in brief.sections:
        where = Phrase("The section “{key}”", key=section.key)
        yield where, section.title, Phrase("Give it another title.")
        for number, fact in enumerate(section.facts, 1):
            where = Phrase("{section}, {number},", section=section.title, number=number)
            yield where, fact.statement, _fact_mend(fact)


def _fact_mend(fact: Fact) -> Phrase:
    if fact.evidence:
        return Phrase("Say it in other words in the brief.")
    return Phrase("Say it in other words in the brief, or don't keep it in this edition.")
