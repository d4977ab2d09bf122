"""Whole pictures of every kind become upright RGB; everything else is refused by name."""

from __future__ import annotations

import io
import random
import struct
import subprocess
import sys
import zlib

import pytest
from PIL import Image, ImageChops, ImageCms, ImageOps, ImageStat

from app.capture.decode import decode
from app.capture.decoded import DecodedPage, new_page
from app.domain.errors import InputError
from app.domain.image import Raster
from tests.capture.drawn import FILES, SIZE, files, picture, psd, saved, srgb_profile
from tests.house import ROOT


def only(data: bytes, name: str = "") -> DecodedPage:
    (page,) = decode(data, name=name)
    return page


def as_image(page: DecodedPage) -> Image.Image:
    return Image.frombytes("RGB", (page.width_px, page.height_px), page.rgb())


def difference(first: Image.Image, second: Image.Image) -> int:
    """The largest difference of any channel of any pixel."""
    assert first.size == second.size
    return max(high for _low, high in ImageChops.difference(first, second).getextrema())  # type: ignore[misc]


def mean_difference(first: Image.Image, second: Image.Image) -> float:
    assert first.size == second.size
    return max(ImageStat.Stat(ImageChops.difference(first, second)).mean)


def refusal(data: bytes, name: str = "") -> InputError:
    with pytest.raises(InputError) as caught:
        _ = [page.rgb() for page in decode(data, name=name)]
    return caught.value


# --- every format ---

EXACT = [
    name
    for name in FILES
    if name.startswith(("rgb.", "raw.", "lzw.", "deflate.", "packbits.", "big.", "packed."))
    and not name.endswith((".jpg", ".avif", ".heic"))
]


@pytest.mark.parametrize("name", EXACT)
def test_lossless_files_give_the_very_pixels(name: str) -> None:
    assert difference(as_image(only(FILES[name](), name)), picture()) == 0


@pytest.mark.parametrize(
    "name", ["rgb.jpg", "progressive.jpg", "jpeg.tif", "lossy.webp", "rgb.avif", "rgb.heic", "drawn.pdf"]
)
def test_lossy_files_give_nearly_the_pixels(name: str) -> None:
    assert mean_difference(as_image(only(FILES[name](), name)), picture()) < 20


def test_every_kind_of_file_gives_pages_of_its_size() -> None:
    for name, data in files():
        sizes = {(page.width_px, page.height_px) for page in decode(data, name=name)}
        expected = {"ico": {(48, 48)}, "pages.tif": {(40, 30), (43, 31), (46, 32)}}
        assert sizes == expected.get(name, expected.get(name[-3:], {SIZE})), name


def test_the_first_frame_of_an_animation_is_taken() -> None:
    frame = as_image(only(FILES["animation.gif"]()))
    assert difference(frame, picture()) < 60


def test_previews_inside_a_tiff_file_are_no_pages() -> None:
    small, big = picture(size=(20, 16)), picture(size=(50, 40))
    data = saved(big, "TIFF", save_all=True, append_images=[small])
    first = struct.unpack_from("<I", data, 4)[0]
    second = struct.unpack_from("<I", data, first + 2 + 12 * struct.unpack_from("<H", data, first)[0])[0]
    marked = bytearray(data)
    # The tag of the lowest number comes first: width (256) becomes "new subfile type" (254) of value 1.
    assert struct.unpack_from("<H", data, second + 2)[0] in {254, 256}
    if struct.unpack_from("<H", data, second + 2)[0] == 254:
        struct.pack_into("<I", marked, second + 2 + 8, 1)
        assert [page.width_px for page in decode(bytes(marked))] == [50]
    assert [page.width_px for page in decode(data)] == [50, 20]


def test_tga_needs_its_suffix_and_nothing_else_does() -> None:
    assert refusal(FILES["rgb.tga"](), "scan.png").code == "image_unknown_format"
    assert only(FILES["rgb.tga"](), "scan.TGA")
    assert only(FILES["rgb.png"](), "scan.tga")


# --- upright ---


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_the_orientation_is_applied_once(form: str, orientation: int) -> None:
    image = picture()
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {
        "JPEG": {"quality": 100, "subsampling": 0},
        "WEBP": {"lossless": True},
        "AVIF": {"quality": 100, "subsampling": "4:4:4"},
    }.get(form, {})
    data = saved(image, form, exif=exif, **options)
    reference = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")
    assert difference(as_image(only(data)), reference) == 0
    assert difference(reference, picture()) < 40 if orientation == 1 else reference.size in {SIZE, SIZE[::-1]}


def test_a_phone_picture_is_turned_as_its_own_boxes_say() -> None:
    data = FILES["rgb.heic"]()
    at = data.index(b"pixi")
    size = int.from_bytes(data[at - 4 : at], "big")
    # One property of the picture is exchanged for another of the same length: a quarter turn to the left.
    turned = data[:at] + b"irot\x01" + bytes(size - 9) + data[at - 4 + size :]
    # In grey: colours are stored coarser than that and are spread after the turn.
    shown, plain = as_image(only(turned)).convert("L"), as_image(only(data)).convert("L")
    assert mean_difference(shown, plain.transpose(Image.Transpose.ROTATE_90)) < 3
    assert mean_difference(shown, plain.transpose(Image.Transpose.ROTATE_270)) > 10


def test_a_large_turned_picture_has_no_seams() -> None:
    exif = Image.Exif()
    for orientation in (1, 3, 6, 8):
        exif[0x0112] = orientation
        data = saved(picture(size=(300, 200)).resize((2100, 1500)), "PNG", exif=exif)
        reference = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
        assert difference(as_image(only(data)), reference) == 0


@pytest.mark.parametrize("block", [b"", b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0" + b"\xff" * 40])
def test_a_broken_exif_block_is_ignored(block: bytes) -> None:
    assert only(saved(picture(), "JPEG", exif=block)).width_px == SIZE[0]


# --- colour ---


def test_transparency_is_laid_on_white() -> None:
    image = Image.new("RGBA", (20, 20), (255, 0, 0, 0))
    image.paste((0, 0, 255, 128), (0, 0, 10, 20))
    for form in ("PNG", "WEBP", "TIFF", "TGA"):
        options = {"lossless": True, "exact": True} if form == "WEBP" else {}
        result = as_image(only(saved(image, form, **options), "x.tga"))
        assert result.getpixel((15, 10)) == (255, 255, 255), form
        assert result.getpixel((5, 10)) == (127, 127, 255), form


def test_transparent_palettes_and_greys_are_laid_on_white() -> None:
    palette = Image.new("P", (20, 20), 1)
    palette.putpalette([0, 0, 0, 255, 0, 0, 0, 255, 0])
    palette.paste(2, (0, 0, 10, 20))
    for form in ("PNG", "GIF"):
        result = as_image(only(saved(palette, form, transparency=1)))
        assert (result.getpixel((15, 5)), result.getpixel((5, 5))) == ((255, 255, 255), (0, 255, 0)), form
    partly = as_image(only(saved(palette, "PNG", transparency=bytes([255, 0, 128]))))
    assert (partly.getpixel((15, 5)), partly.getpixel((5, 5))) == ((255, 255, 255), (127, 255, 127))
    grey = Image.new("LA", (20, 20), (0, 0))
    assert as_image(only(saved(grey, "PNG"))).getpixel((3, 3)) == (255, 255, 255)
    keyed = saved(Image.new("L", (20, 20), 7), "PNG", transparency=7)
    assert as_image(only(keyed)).getpixel((3, 3)) == (255, 255, 255)
    keyed = saved(Image.new("RGB", (20, 20), (1, 2, 3)), "PNG", transparency=(1, 2, 3))
    assert as_image(only(keyed)).getpixel((3, 3)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "YCbCr", "LAB", "I;16", "I", "F"])
def test_every_way_of_storing_colour_shows_the_same_drawing(mode: str) -> None:
    grey = picture("L")
    if mode == "I;16":
        image = grey.convert("I").point(lambda value: value * 257).convert("I;16")
    elif mode == "LAB":
        transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
        image = ImageCms.applyTransform(picture(), transform)
    else:
        image = picture().convert(mode) if mode in {"1", "L", "P", "CMYK", "YCbCr"} else grey.convert(mode)
    result = as_image(only(saved(image, "TIFF")))
    if mode in {"L", "I;16", "I", "F"}:
        expected, tolerance = grey.convert("RGB"), 1
    elif mode == "1":
        expected, tolerance = picture("1").convert("RGB"), 0
    else:
        expected, tolerance = result, 0
        assert mean_difference(result, picture()) < (12 if mode == "P" else 3)
    assert difference(result, expected) <= tolerance


def test_sixteen_bit_colour_and_twelve_bit_grey_keep_their_brightness() -> None:
    twelve = picture("L").convert("I").point(lambda value: value * 16).convert("I;16")
    assert difference(as_image(only(saved(twelve, "PNG"))), picture("L").convert("RGB")) <= 2
    eight = picture("L").convert("I").convert("I;16")
    assert difference(as_image(only(saved(eight, "TIFF"))), picture("L").convert("RGB")) <= 1


def test_grey_that_is_not_a_number_is_refused() -> None:
    image = Image.new("F", (20, 20), float("inf"))
    assert refusal(saved(image, "TIFF")).code == "image_broken"


def test_inverted_cmyk_of_adobe_is_not_shown_as_a_negative() -> None:
    paper = saved(Image.new("CMYK", (32, 32), (0, 0, 0, 0)), "JPEG", quality=95)
    ink = saved(Image.new("CMYK", (32, 32), (0, 0, 0, 255)), "JPEG", quality=95)
    assert min(as_image(only(paper)).getpixel((9, 9))) > 250  # type: ignore[type-var]
    assert max(as_image(only(ink)).getpixel((9, 9))) < 60  # type: ignore[type-var]
    tiff = saved(Image.new("CMYK", (32, 32), (0, 0, 0, 0)), "TIFF")
    assert as_image(only(tiff)).getpixel((9, 9)) == (255, 255, 255)


def test_a_colour_profile_is_applied_and_a_broken_one_is_ignored() -> None:
    swapped = bytearray(srgb_profile().replace(b"s\0R\0G\0B", b"X\0X\0X\0X"))
    # A profile whose red and blue are exchanged, made from the one of sRGB.
    red, blue = swapped.index(b"rXYZ"), swapped.index(b"bXYZ")
    swapped[red : red + 4], swapped[blue : blue + 4] = b"bXYZ", b"rXYZ"
    reds = Image.new("RGB", (20, 20), (200, 30, 30))
    shown = as_image(only(saved(reds, "PNG", icc_profile=bytes(swapped)))).getpixel((9, 9))
    assert shown[2] > shown[0] + 100  # type: ignore[index,operator]
    for profile in (srgb_profile(), b"", b"no profile", bytes(swapped)[:300]):
        assert as_image(only(saved(reds, "PNG", icc_profile=profile))).getpixel((9, 9)) == (200, 30, 30)


# --- resolution and size ---


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "BMP"])
def test_the_resolution_is_taken_from_the_file(form: str) -> None:
    assert only(saved(picture(), form, dpi=(300, 300))).dpi == 300
    assert only(saved(picture(), form)).dpi in {0, 72, 96}


def test_an_absurd_resolution_counts_as_unknown() -> None:
    assert only(saved(picture(), "PNG", dpi=(1, 1))).dpi == 0
    assert only(saved(picture(), "JPEG", dpi=(60_000, 60_000))).dpi == 0


def test_sides_of_14_and_20001_pixels_are_refused_with_the_size() -> None:
    for size, code in (((14, 40), "image_too_small"), ((40, 14), "image_too_small"), ((20_001, 20), "image_too_large")):
        for form in ("PNG", "JPEG", "BMP", "TIFF", "PCX"):
            error = refusal(saved(Image.new("L", size), form))
            assert (error.code, dict(error.params)) == (code, {"width": size[0], "height": size[1]}), form


def test_sides_of_15_and_8192_pixels_are_taken_as_they_are() -> None:
    page = only(saved(picture(size=(15, 15)), "PNG"))
    assert (page.width_px, page.height_px, page.original) == (15, 15, (15, 15))
    page = only(saved(Image.new("L", (8192, 20)), "PNG"))
    assert (page.width_px, page.height_px) == (8192, 20)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_larger_picture_is_reduced_without_seams_and_says_so(form: str) -> None:
    drawing = picture(size=(500, 75)).resize((10_000, 1500), Image.Resampling.BICUBIC)
    page = only(saved(drawing, form, dpi=(600, 600)))
    assert (page.width_px, page.height_px, page.original, page.dpi) == (8192, 1229, (10_000, 1500), 492)
    expected = drawing.resize((8192, 1229), Image.Resampling.LANCZOS)
    assert difference(as_image(page), expected) <= (2 if form == "PNG" else 40)
    made = new_page(Raster(8192, 1229, page.rgb()), file="x", number=1, dpi=0, original=page.original)
    (finding,) = made.findings
    assert (finding.code, finding.params["width"], finding.params["new_width"]) == ("image_reduced", 10_000, 8192)


def _bomb(width: int, height: int) -> bytes:
    """A small PNG file that states a huge size and really unpacks to it."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_bomb_is_refused_by_its_header(wrapped: bool) -> None:
    data = _bomb(30_000, 30_000)
    if wrapped:
        data = b"\0\0\1\0\1\0" + struct.pack("<4BHHII", 0, 0, 0, 0, 1, 32, len(data), 22) + data
    assert len(data) < 400_000
    assert refusal(data).code == "image_too_large"


def test_many_pixels_within_the_sides_are_refused_too() -> None:
    assert refusal(_bomb(12_000, 10_001)).code == "image_too_large"


def test_a_file_of_too_many_pages_is_refused() -> None:
    small = [picture("1", (16, 16)) for _ in range(501)]
    data = saved(small[0], "TIFF", save_all=True, append_images=small[1:])
    assert refusal(data).code == "pages_too_many"


def test_a_tiff_file_whose_pages_go_round_in_a_circle_is_refused() -> None:
    data = bytearray(FILES["pages.tif"]())
    first = struct.unpack_from("<I", data, 4)[0]
    after = first + 2 + 12 * struct.unpack_from("<H", data, first)[0]
    struct.pack_into("<I", data, after, first)
    assert refusal(bytes(data)).code == "image_broken"


# --- whole or refused ---


def test_no_file_cut_anywhere_is_taken_for_whole() -> None:
    trials = silent = proven = 0
    for name, data in files():
        whole = [page.rgb() for page in decode(data, name=name)]
        step = 1 if len(data) < 1000 else 7
        for cut in [*range(0, len(data), step), *range(len(data) - 60, len(data))]:
            trials += 1
            try:
                same = [page.rgb() for page in decode(data[:cut], name=name)] == whole
            except InputError:
                continue
            proven, silent = proven + same, silent + (not same)
    print(f"{trials} trials, {silent} silent, {proven} proven whole")
    assert trials > 15_000
    assert silent == 0


@pytest.mark.parametrize(
    "options",
    [{"quality": 85}, {"quality": 70, "progressive": True}, {"restart_marker_rows": 1}, {"restart_marker_blocks": 3}],
)
def test_a_jpeg_file_that_was_cut_and_closed_again_is_incomplete(options: dict[str, int]) -> None:
    data = saved(picture(size=(240, 160)), "JPEG", **options)
    whole, source = only(data).rgb(), random.Random(7)
    scan = data.rindex(b"\xff\xda") + 12
    for _ in range(60):
        cut = data[: source.randrange(scan, len(data) - 8)].rstrip(b"\xff") + b"\xff\xd9"
        error = refusal(cut) if whole else None
        assert error
        assert error.code == "image_incomplete"


def test_whole_jpeg_files_of_many_kinds_are_not_called_incomplete() -> None:
    source = random.Random(11)
    for _ in range(150):
        image = picture(source.choice(["RGB", "L", "CMYK"]), (source.randrange(15, 120), source.randrange(15, 120)))
        options = {
            "quality": source.randrange(1, 101),
            "progressive": source.random() < 0.3,
            "optimize": source.random() < 0.5,
            "restart_marker_rows": source.choice([0, 1, 3]),
        }
        if image.mode == "RGB":
            options["subsampling"] = source.choice([0, 1, 2])
        data = saved(image, "JPEG", **options)
        assert only(data)
        # Padding before the end and rubbish after it are common and harmless.
        assert only(data[:-2] + b"\xff\xff\xff\xd9" + b"rubbish")


def test_a_png_file_with_one_wrong_bit_in_its_rows_is_refused() -> None:
    data = bytearray(FILES["rgb.png"]())
    data[data.index(b"IDAT") + 40] ^= 4
    assert refusal(bytes(data)).code == "image_broken"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"%PDF-1.7 and no more", "image_incomplete"),
        (b"%!PS-Adobe-3.0 another language for pages", "image_unknown_format"),
        (b"MZ" + bytes(500), "image_unknown_format"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image_unknown_format"),
        (b"P6 20 20 255 " + bytes(1200), "image_unknown_format"),
        (b"\x89PNG\r\n\x1a\n", "image_incomplete"),
        (b"\xff\xd8\xff\xd9", "image_broken"),
        (psd(picture(), packed=False).replace(b"\0\x08\0\x03", b"\0\x08\0\x63"), "image_broken"),
    ],
)
def test_what_is_no_picture_is_refused_by_name(data: bytes, code: str) -> None:
    assert refusal(data).code == code


def test_only_the_formats_that_are_let_in_are_known_to_pillow() -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); from app.capture.warm import warm_up; warm_up();"
        "from PIL import Image; print(*sorted(Image.OPEN), 'numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(ROOT)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        *["AVIF", "BMP", "DIB", "GIF", "ICO", "JPEG", "PCX", "PNG", "PSD", "TGA", "TIFF", "WEBP"],
        "False",
    ]
