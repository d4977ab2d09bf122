"""Pages of PDF files are drawn at 300 dpi, asked for by number and by password, and never read as text."""

from __future__ import annotations

import ast

import pytest
from PIL import Image, ImageChops, ImageStat

from app.capture.decode import decode
from app.capture.decoded import DecodedPage, PageChoice
from app.domain.errors import InputError
from tests.capture.drawn import FILES, picture, saved
from tests.capture.drawn_pdf import pdf
from tests.house import modules


def pages(data: bytes, choice: PageChoice | None = None) -> list[DecodedPage]:
    return list(decode(data, choice=choice or PageChoice()))


def as_image(page: DecodedPage) -> Image.Image:
    return Image.frombytes("RGB", (page.width_px, page.height_px), page.rgb())


def mean_difference(first: Image.Image, second: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(first, second)).mean)


def refusal(data: bytes, choice: PageChoice | None = None) -> InputError:
    with pytest.raises(InputError) as caught:
        _ = [page.rgb() for page in decode(data, choice=choice or PageChoice())]
    return caught.value


def test_a_page_is_drawn_at_300_dpi() -> None:
    (page,) = pages(pdf(box=(595, 842)))
    assert (page.width_px, page.height_px, page.dpi) == (2479, 3508, 300)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_drawn_upright_once(turn: int) -> None:
    drawing = picture(size=(300, 200))
    (page,) = pages(pdf([drawing], turn=turn))
    assert mean_difference(as_image(page), drawing.rotate(-turn, expand=True)) < 4


def test_a_poster_is_drawn_as_large_as_a_page_may_be() -> None:
    (page,) = pages(pdf(box=(3000, 1000)))
    assert (page.width_px, page.dpi, page.original) == (8192, 197, (8192, 2731))


def test_a_page_too_small_to_read_is_refused_with_its_size() -> None:
    error = refusal(pdf(box=(3, 30)))
    assert (error.code, dict(error.params)) == ("image_too_small", {"width": 12, "height": 125})


# --- which pages ---


@pytest.mark.parametrize("kind", ["PDF", "TIFF"])
def test_of_a_long_file_pages_must_be_chosen(kind: str) -> None:
    drawings = [picture(size=(40 + number, 30)) for number in range(13)]
    if kind == "PDF":
        data, short = pdf(drawings), pdf(drawings[:12])
    else:
        data = saved(drawings[0], "TIFF", save_all=True, append_images=drawings[1:])
        short = saved(drawings[0], "TIFF", save_all=True, append_images=drawings[1:12])
    error = refusal(data)
    assert (error.code, dict(error.params)) == ("pages_to_choose", {"count": 13})
    assert [page.width_px for page in pages(data, PageChoice((13, 2)))] == [52, 41]
    assert len(pages(short)) == 12
    error = refusal(data, PageChoice((1, 14)))
    assert (error.code, dict(error.params)) == ("page_missing", {"page": 14, "count": 13})


def test_a_picture_file_has_one_page() -> None:
    assert len(pages(FILES["rgb.png"](), PageChoice((1,)))) == 1
    assert refusal(FILES["rgb.png"](), PageChoice((2,))).code == "page_missing"


# --- locks ---


def test_a_locked_file_asks_for_its_password() -> None:
    data = pdf(password="Sesam")
    assert refusal(data).code == "pdf_password_needed"
    assert refusal(data, PageChoice(password="sesam")).code == "pdf_password_wrong"
    opened = as_image(pages(data, PageChoice(password="Sesam"))[0])
    assert mean_difference(opened, as_image(pages(pdf())[0])) == 0
    assert "Sesam" not in repr(PageChoice(password="Sesam"))


# --- whole or refused ---


def test_a_file_that_was_saved_in_steps_is_refused_when_its_last_step_is_cut() -> None:
    data = pdf()
    later = data + b"90 0 obj\n<< >>\nendobj\nxref\n0 1\n0000000000 65535 f \n"
    assert refusal(later).code == "image_incomplete"
    assert refusal(data[: data.rindex(b"%%EOF")]).code == "image_incomplete"
    assert refusal(data[:200] + data[260:]).code == "image_broken"


def test_a_file_that_states_a_greater_length_is_incomplete() -> None:
    data = pdf()
    linear = data.replace(b"<< /Type /Catalog", b"<< /Linearized 1 /L 99999 /Type /Catalog", 1)
    assert refusal(linear).code == "image_incomplete"


def test_blanks_around_a_file_do_no_harm() -> None:
    assert len(pages(b"\xef\xbb\xbf\r\n" + pdf() + b"\r\n\0\0\x1a")) == 1


def test_a_page_whose_picture_states_a_huge_size_is_refused_before_it_is_drawn() -> None:
    error = refusal(pdf(stated=(40_000, 40_000)))
    assert (error.code, error.params["width"]) == ("image_too_large", 40_000)


def test_a_phone_picture_that_states_a_huge_size_is_refused_before_it_is_unpacked() -> None:
    for name, start in (("rgb.heic", b"ispe"), ("rgb.avif", b"ispe")):
        data = bytearray(FILES[name]())
        at = data.index(start) + 8
        data[at : at + 8] = b"\0\0\x75\x30" * 2
        assert refusal(bytes(data)).code in {"image_too_large", "image_broken"}, name


# --- the text behind a page ---


def test_the_text_layer_of_a_file_changes_nothing() -> None:
    plain, with_text = pages(pdf())[0], pages(pdf(text="SECRET LAYER"))[0]
    assert plain.rgb() == with_text.rgb()


def test_nothing_in_the_program_asks_a_file_for_its_text() -> None:
    seen = 0
    for module in modules("app"):
        names = {node.attr for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)}
        names |= {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
        seen += "get_objects" in names
        assert not {name for name in names if "textpage" in name.lower() or name.startswith("FPDFText")}, module.path
    assert seen == 1
