"""The recovery passphrase on one printed page."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget


def print_passphrase(passphrase: str, parent: QWidget) -> bool:
    """Asks for a printer and prints the page; False if the operator changed their mind. GUI thread only."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Countersign")
    dialog = QPrintDialog(printer, parent)
    if not dialog.exec():
        return False
    passphrase_page(passphrase).print_(printer)
    return True


def passphrase_page(passphrase: str) -> QTextDocument:
    """The page: what it is, the passphrase, the day, and what to do with it."""
    day = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    title = QCoreApplication.translate("PassphraseSheet", "Countersign: recovery passphrase")
    advice = QCoreApplication.translate(
        "PassphraseSheet",
        "Lock this page away. Whoever has it and this computer's files can read every record. Without it, and without "
        "the system's keyring, nobody can.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h2>{escape(title)}</h2><p style='font-family:monospace; font-size:22pt'>{escape(passphrase)}</p>"
        f"<p>{escape(day)}</p><p>{escape(advice)}</p>"
    )
    return document
