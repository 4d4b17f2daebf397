"""The wheel and the source package hold all that the program needs outside of a checkout."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheel and the source package, built."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    [wheel] = out.glob("*.whl")
    [source] = out.glob("*.tar.gz")
    return wheel, source


def test_templates_fonts_and_samples_ship_inside(packages: tuple[Path, Path]) -> None:
    wheel, source = packages
    inside = set(zipfile.ZipFile(wheel).namelist())
    assert "briefgen/_data/templates/situation-brief/template.toml" in inside
    assert "briefgen/_data/assets/scales/scales.toml" in inside
    assert any(name.startswith("briefgen/_data/assets/fonts/") for name in inside)
    assert not any(name.startswith(("tests/", "docs/")) for name in inside)
    with tarfile.open(source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"run", "constraints.txt", "templates/situation-brief/template.toml", "LICENSE"} <= names


def test_the_wheel_makes_the_demo_outside_of_the_checkout(
    packages: tuple[Path, Path], tmp_path: Path
) -> None:
    site = tmp_path / "site"
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-deps",
        "--no-index",
        "--target",
        str(site),
    ]
    subprocess.run([*install, str(packages[0])], check=True, capture_output=True, timeout=300)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, (str(site), os.environ.get("PYTHONPATH")))),
    }
    where = [sys.executable, "-c", "import briefgen; print(briefgen.__file__)"]
    found = subprocess.run(
        where, check=True, capture_output=True, text=True, env=environment, cwd=tmp_path
    )
    assert Path(found.stdout.strip()).is_relative_to(site)
    demo = [sys.executable, "-m", "briefgen", "demo", "--out", str(tmp_path / "out")]
    made = subprocess.run(
        demo, check=True, capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=120
    )
    paths = [Path(line) for line in made.stdout.splitlines()]
    assert {path.suffix for path in paths} == {
        ".briefgen",
        ".docx",
        ".pdf",
        ".html",
        ".md",
        ".eml",
        ".json",
    }
    assert all(path.stat().st_size > 1000 for path in paths)
