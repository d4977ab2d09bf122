"""The one tree of exceptions. Doubtful data is a finding (reading.py), never one of these."""

from __future__ import annotations


class AppError(Exception):
    """Something went wrong that the operator must be told: a stable `code` and the values its sentence needs.

    `desktop/texts.py` turns every code into what happened and what to do. `params` never holds recognised text.
    """

    def __init__(self, code: str, **params: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in sorted(self.params.items()))
        return f"{self.code} ({details})" if details else self.code


class InputError(AppError):
    """A file, image or page that cannot be taken in."""


class EngineError(AppError):
    """The reading engine, its models or its process failed."""


class ReviewError(AppError):
    """A record cannot be countersigned as it stands."""


class StoreError(AppError):
    """Records could not be kept or found."""


class PolicyError(StoreError):
    """The site's policy file cannot be used as it is."""


class DeviceError(AppError):
    """A scanner or camera failed."""


class ExportError(AppError):
    """A record could not leave."""


class CatalogueError(AppError):
    """A document description is wrong; `file`, `line` and `key` say where."""
