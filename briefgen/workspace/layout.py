"""Where templates run: the shipped ones here, a stranger's in a child process that can be killed."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.isolation.runner import Runner
from briefgen.model.dossier import Dossier
from briefgen.model.errors import IsolationError, TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.scales import Scales
from briefgen.model.template import Template
from briefgen.resources import templates_path

if TYPE_CHECKING:
    from briefgen.model.document import Document

DEADLINE = 10.0
"""Seconds that a stranger's template may take; more only where a brief has more than 10,000 facts."""

_FACTS_PER_SECOND = 1000
_HINT = Phrase(
    "A loop, a macro or an include in it may go on without end; take the last change back."
)


def is_shipped(template: Template) -> bool:
    """Whether a template came with the program; all others are a stranger's, those of the user included."""
    return bool(template.origin) and in_shipped(Path(template.origin))


def in_shipped(folder: Path) -> bool:
    """Whether a template's folder came with the program."""
    return folder.resolve().parent == templates_path().resolve()


class Layout:
    """Lays briefs out and checks templates. Calls may come from any thread and take seconds."""

    def __init__(self, scales: Scales, runner: Runner, deadline: float = DEADLINE) -> None:
        self._scales = scales
        self._runner = runner
        self._deadline = deadline

    def document(self, dossier: Dossier, template: Template) -> "Document":
        """The brief laid out; TemplateError says where the template fails, or that it had to be stopped."""
        if is_shipped(template):
            # The engine is imported when first used: a window shouldn't wait for it.
            from briefgen.templating.render import render

            return render(dossier, template, self._scales)
        deadline = max(self._deadline, len(dossier.brief.facts) / _FACTS_PER_SECOND)
        from briefgen.templating import job

        payload = job.encode(dossier, template, self._scales)
        return job.decode(self._apart(job.TARGET, payload, template.title, deadline))

    def problems(self, contents: Mapping[str, bytes], name: str) -> tuple[Phrase, ...]:
        """What is wrong with the template whose files these are, each with file, line and a fix."""
        from briefgen.templating import job

        payload = job.encode_check(contents, name, self._scales)
        return job.decode_check(self._apart(job.CHECK, payload, name, self._deadline))

    def notices(self, contents: Mapping[str, bytes], name: str) -> tuple[Phrase, ...]:
        """What else there is to say of that template, if nothing is wrong with it."""
        from briefgen.templating import job

        payload = job.encode_check(contents, name, self._scales)
        return job.decode_check(self._apart(job.NOTICES, payload, name, self._deadline))

    def _apart(self, target: str, payload: bytes, title: str, deadline: float) -> bytes:
        try:
            return self._runner.call(target, payload, deadline=deadline)
        except IsolationError as error:
            raise TemplateError(
                Phrase(
                    "The template “{title}” could not be used: {trouble}",
                    title=title,
                    trouble=error.message,
                ),
                _HINT,
            ) from error
