"""Checks of other packages join by their entry point."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.checks.registry import CHECKS, all_checks, run_all
from briefgen.model.scales import Scales
from tests import builders

HOUSE_RULE = """
from briefgen.model.finding import Finding, Severity

class HouseRule:
    name = "house"

    def run(self, dossier, scales, hashes):
        yield Finding(Severity.NOTICE, "The brief", "It has no number.", "Give it one.", self.name)

rule = HouseRule()
"""


@pytest.fixture
def house_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A package with one check is installed."""
    (tmp_path / "house_rules.py").write_text(HOUSE_RULE)
    info = tmp_path / "house-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: house\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[briefgen.checks]\nhouse = house_rules:rule\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    all_checks.cache_clear()
    yield
    all_checks.cache_clear()


@pytest.mark.usefixtures("house_rule")
def test_an_installed_check_runs_after_ours() -> None:
    assert [check.name for check in all_checks()] == [*(check.name for check in CHECKS), "house"]
    dossier = builders.dossier(builders.brief(), (), ())
    scales = Scales((), (), (), ())
    assert [one.what for one in run_all(dossier, scales, {}, ("house",))] == ["It has no number."]
