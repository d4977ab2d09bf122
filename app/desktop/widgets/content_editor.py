"""What every editor of one part of a page's contents is to the panel that holds it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.geometry import Point
from app.services.review_content import ContentReview


class ContentEditor(QWidget):
    """Shows and changes one part of the contents of the page on the desk. GUI thread only.

    A subclass names its `part` ("lines" or a value of ContentPart), shows `review.page` in `refresh`, changes it only
    through the acts of ContentReview, and emits `changed` after each.

    Signals:
        changed(): the operator changed the contents.
        place_chosen(object): the operator chose something that lies at this Quad of the page.
    """

    part = ""
    changed = Signal()
    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: ContentReview | None = None

    @property
    def title(self) -> str:
        """What the tab is called."""
        raise NotImplementedError

    def show_review(self, review: ContentReview | None) -> None:
        """Takes another page, or none."""
        self._review = review
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Shows the page as it stands now; what is chosen and what is being typed stays where it can."""
        raise NotImplementedError

    def commit(self) -> None:
        """Gives the review what is being typed."""

    def choose_at(self, point: Point) -> bool:
        """Chooses what lies at this point of the page; False if nothing of this part does."""
        return False
