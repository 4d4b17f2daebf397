"""Templates while they are being written: tried in a child process, kept whole or not at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.model.errors import StorageError, TemplateError
from briefgen.workspace.drafts import Draft, WrittenMeanwhile
from briefgen.workspace.workspace import Workspace, open_workspace
from tests.workspace.test_layout import WHILE_DOUBLING


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    with open_workspace(tmp_path / "w.briefgen") as opened:
        opened.templates.new("mine", "situation-brief")
        yield opened


@pytest.fixture
def draft(workspace: Workspace) -> Draft:
    return workspace.drafts.open("mine")


def test_a_sound_draft_gives_its_sample(workspace: Workspace, draft: Draft) -> None:
    tried = workspace.drafts.tried(draft)
    assert tried.problems == () and tried.pdf == workspace.samples.pdf("mine")
    assert draft.names[:3] == ("template.toml", "style.toml", "brief.html.j2")
    assert draft.names[-1] == "sample.json" and not draft.changed


def test_problems_say_file_and_line(workspace: Workspace, draft: Draft) -> None:
    wrong = draft.with_text("title.html.j2", "\n<p>{{ brief.titel }}</p>\n")
    tried = workspace.drafts.tried(wrong)
    assert tried.pdf == b""
    assert ("title.html.j2", 2) in {(one.file, one.line) for one in tried.problems}
    assert len({one.text for one in tried.problems}) == len(tried.problems)
    broken = workspace.drafts.tried(draft.with_text("style.toml", "link = \n"))
    assert [(one.file, one.line) for one in broken.problems] == [("style.toml", 1)]
    for name, text in (("template.toml", ""), ("sample.json", "{")):
        tried = workspace.drafts.tried(draft.with_text(name, text))
        assert tried.pdf == b"" and name in {one.file for one in tried.problems}


def test_a_problem_in_a_folder_of_the_template_has_its_place(
    workspace: Workspace, draft: Draft
) -> None:
    tried = workspace.drafts.tried(draft.with_text("words/de.toml", "nonsense\n"))
    assert ("words/de.toml", 1) in {(one.file, one.line) for one in tried.problems}


def test_what_can_be_rendered_is_shown_with_its_problems(
    workspace: Workspace, draft: Draft
) -> None:
    about = draft.text("template.toml")
    asked = about + '\n[[fields]]\nname = "due"\nlabel = "Due"\n'
    tried = workspace.drafts.tried(draft.with_text("template.toml", asked))
    assert tried.pdf.startswith(b"%PDF")
    assert [one.file for one in tried.problems] == ["template.toml"]


def test_a_draft_without_end_is_stopped(workspace: Workspace, draft: Draft) -> None:
    tried = workspace.drafts.tried(draft.with_text("title.html.j2", WHILE_DOUBLING))
    assert tried.pdf == b""
    assert any("stopped" in one.text for one in tried.problems)
    assert workspace.drafts.tried(draft).problems == ()


def test_only_ones_own_templates_are_drafts(workspace: Workspace) -> None:
    for name in ("situation-brief", "none"):
        with pytest.raises(TemplateError, match="no template of yours"):
            workspace.drafts.open(name)


def test_only_what_was_changed_is_written(workspace: Workspace, draft: Draft) -> None:
    (draft.folder / ".git").mkdir()
    other = (draft.folder / "fact.html.j2").stat().st_mtime_ns
    changed = draft.with_text("title.html.j2", "<p>new</p>\n").with_text("new.html.j2", "<p>1</p>")
    assert set(changed.changed) == {"title.html.j2", "new.html.j2"}
    saved = workspace.drafts.keep(changed)
    assert saved.changed == () and saved.contents == changed.contents
    assert (draft.folder / "title.html.j2").read_text() == "<p>new</p>\n"
    assert (draft.folder / "new.html.j2").read_text() == "<p>1</p>"
    assert (draft.folder / "fact.html.j2").stat().st_mtime_ns == other
    assert (draft.folder / ".git").is_dir()
    assert workspace.drafts.open("mine").contents == saved.contents


def test_the_ends_of_lines_stay_those_of_the_file(workspace: Workspace, draft: Draft) -> None:
    file = draft.folder / "title.html.j2"
    file.write_bytes(b"<p>\r\none</p>\r\n")
    read = workspace.drafts.open("mine")
    assert read.text(file.name) == "<p>\none</p>\n"
    assert read.with_text(file.name, "<p>\none</p>\n") is read
    workspace.drafts.keep(read.with_text(file.name, "<p>\ntwo</p>\n"))
    assert file.read_bytes() == b"<p>\r\ntwo</p>\r\n"


def test_what_another_program_wrote_is_not_lost_unasked(workspace: Workspace, draft: Draft) -> None:
    file = draft.folder / "title.html.j2"
    mine = draft.with_text(file.name, "<p>mine</p>").with_text("fact.html.j2", "<p>fact</p>")
    file.write_text("<p>theirs</p>")
    with pytest.raises(WrittenMeanwhile, match="title"):
        workspace.drafts.keep(mine)
    assert file.read_text() == "<p>theirs</p>"
    assert (draft.folder / "fact.html.j2").read_bytes() == draft.contents["fact.html.j2"]
    workspace.drafts.keep(mine, over=True)
    assert file.read_text() == "<p>mine</p>"
    file.unlink()
    with pytest.raises(WrittenMeanwhile):
        workspace.drafts.keep(mine)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_can_not_be_written_keeps_all(workspace: Workspace, draft: Draft) -> None:
    changed = draft.with_text("title.html.j2", "<p>new</p>").with_text("fact.html.j2", "<p>new</p>")
    draft.folder.chmod(0o500)
    try:
        with pytest.raises(StorageError):
            workspace.drafts.keep(changed)
    finally:
        draft.folder.chmod(0o700)
    assert workspace.drafts.open("mine").contents == draft.contents


def test_the_form_edits_the_text(workspace: Workspace, draft: Draft) -> None:
    text = draft.text("style.toml")
    values = {(one.table, one.key): one.value for one in workspace.drafts.settings(text)}
    assert values["page", "size"] == "A4" and values["page", "top"] == 27.0
    assert values["colours", "accent"] == "#1F4E79"
    new = workspace.drafts.restyled(text, "page", "size", "Letter")
    assert new == text.replace('size = "A4"', 'size = "Letter"')
    assert workspace.drafts.tried(draft.with_text("style.toml", new)).problems == ()
