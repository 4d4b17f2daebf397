"""Pictures of a template's folder: which are taken, and that nothing but their pixels is."""

import io
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from briefgen.model.errors import TemplateError
from briefgen.templating import catalog, folder, pictures
from tests.templating import kit

CANARY = "CANARY-39f1"


def photo() -> bytes:
    """A JPEG that lies on its side, with notes of who took it."""
    image = Image.new("RGB", (30, 20), "red")
    notes = Image.Exif()
    notes[0x0112] = 6
    notes[0x013B] = CANARY
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=notes, comment=CANARY.encode(), icc_profile=CANARY.encode())
    return buffer.getvalue()


def drawing(kind: str = "PNG") -> bytes:
    image = Image.new("RGBA", (30, 20), (0, 0, 255, 128))
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", CANARY)
    buffer = io.BytesIO()
    more = {"pnginfo": notes} if kind == "PNG" else {}
    image.save(buffer, kind, **more)
    return buffer.getvalue()


def test_the_pictures_of_a_folder_belong_to_its_template(tmp_path: Path):
    at = kit.folder(tmp_path / "own")
    (at / "maps").mkdir()
    (at / "maps" / "Harbour.PNG").write_bytes(drawing())
    (at / "notes.txt").write_text("no part of it")
    template = catalog.read(at)
    assert [one.name for one in template.pictures] == ["maps/Harbour.PNG"]
    assert template.picture("maps/Harbour.PNG") == drawing()
    assert template.picture("Harbour.PNG") is None
    assert kit.stock().pictures == ()


def test_a_picture_out_of_the_folder_is_refused(tmp_path: Path):
    at = kit.folder(tmp_path / "own")
    (tmp_path / "secret.png").write_bytes(drawing())
    (at / "logo.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(TemplateError, match="out of the template's folder"):
        catalog.read(at)


def test_a_picture_has_a_bounded_size(tmp_path: Path):
    with pytest.raises(TemplateError, match="larger than 5000 kB"):
        folder.of({"logo.png": bytes(5_000_001)}, tmp_path)


def test_a_photo_stands_upright_and_says_nothing_of_its_maker():
    assert CANARY.encode() in photo()
    made = pictures.cleaned(photo(), "photo.jpg")
    assert (made.media_type, made.width, made.height) == ("image/jpeg", 20, 30)
    assert CANARY.encode() not in made.content


@pytest.mark.parametrize("kind", ["PNG", "GIF", "WEBP"])
def test_drawings_become_png_and_stay_transparent(kind: str):
    made = pictures.cleaned(drawing(kind), "drawing")
    assert (made.media_type, made.width, made.height) == ("image/png", 30, 20)
    assert CANARY.encode() not in made.content
    with Image.open(io.BytesIO(made.content)) as image:
        assert image.mode in {"RGBA", "RGB"}
    assert made == pictures.cleaned(drawing(kind), "drawing")


@pytest.mark.parametrize(
    "content", [b"", b"%!PS-Adobe-3.0 EPSF-3.0\n", drawing()[:60], b"<svg/>", b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_picture_is_named(content: bytes):
    with pytest.raises(TemplateError, match=r"logo\.png: This is no picture"):
        pictures.cleaned(content, "logo.png")


@pytest.mark.parametrize("side", [5001, 14_000])
def test_a_picture_of_too_many_pixels_is_refused(side: int):
    buffer = io.BytesIO()
    Image.new("1", (side, side)).save(buffer, "PNG")
    with pytest.raises(TemplateError, match=r"logo\.png: This"):
        pictures.cleaned(buffer.getvalue(), "logo.png")
