"""What exports refuse, and what they put together."""

import email
import email.policy
import json
import warnings
from pathlib import Path

import pytest
from citeproc.source.json import CiteProcJSON

from briefgen.model.errors import RenderError
from briefgen.workspace.demo import add_sample
from briefgen.workspace.formats import ATTACHABLE, MAIL
from briefgen.workspace.workspace import open_workspace


def test_what_is_attached_to_an_email_is_what_would_be_exported(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "daily.briefgen") as workspace:
        brief = add_sample(workspace)
        content = workspace.exports.content(brief, MAIL, attach=ATTACHABLE)
        message = email.message_from_bytes(content, policy=email.policy.default)
        found = {str(one.get_filename()): one.get_content() for one in message.iter_attachments()}
        assert found == {
            workspace.exports.suggested_name(brief, one): workspace.exports.content(brief, one)
            for one in ATTACHABLE
        }
        assert str(message["Subject"]).startswith(f"[{brief.marking}] {brief.title}")


def test_only_an_email_can_have_attachments(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "daily.briefgen") as workspace:
        brief = add_sample(workspace)
        for format_id in ("pdf", "json"):
            with pytest.raises(RenderError, match="e-mail"):
                workspace.exports.content(brief, format_id, attach=("pdf",))


def test_the_sources_of_a_brief_go_to_reference_managers(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "daily.briefgen") as workspace:
        brief = add_sample(workspace)
        file = workspace.exports.save(brief, "csl", tmp_path)
    assert file.name.endswith(".csl.json")
    items = json.loads(file.read_bytes())
    assert [one["title"] for one in items]
    assert len({one["id"] for one in items}) == len(items)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert set(CiteProcJSON(items)) == {one["id"] for one in items}
