"""Versions of the brief: kept under a name, compared side by side, restored."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from gui.edits.option_decisions import OptionDecisions
from gui.keeping import shelf, versions
from gui.panels.source_panel import heading_label
from gui.panels.version_model import NEW, OLD, SIGN, VersionModel, summary
from gui.window.when import clock_time
from gui.words import translate

if TYPE_CHECKING:
    from gui.keeping.values import Version
    from gui.window.main import Window

_SIGN_WIDTH: Final = 124
_ROWS: Final = "QTableView::item { padding: 6px 4px; border-bottom: 1px solid %s; }"


def ask_name(window: Window) -> None:
    """Ask what the brief shown is to be called, and keep it."""
    number = sum(not one.automatic for one in window.keeping.keeper.versions) + 1
    name, wanted = QInputDialog.getText(
        window,
        translate("Versions", "Keep this version"),
        translate("Versions", "Name of the version"),
        text=translate("Versions", "Version {number}").format(number=number),
    )
    if wanted and name.strip():
        window.keeping.keeper.keep_version(name.strip())
        words = translate("Versions", "Kept “{name}”").format(name=name.strip())
        window.parts.bottom.say(words)


def show_versions(window: Window) -> VersionsDialog:
    """Show the versions of the open story's brief; the work goes on beside it."""
    dialog = VersionsDialog(window)
    dialog.show()
    return dialog


def restore(window: Window, version: Version) -> None:
    """Bring back options and decisions about the brief; what was shown is kept as a version."""
    window.keeping.keeper.keep_version(
        translate("Versions", "Before “{name}” was restored").format(name=version.name),
        automatic=True,
    )
    options = {one.name: getattr(version.options, one.name) for one in fields(version.options)}
    OptionDecisions(window.decisions.history, window.session).choose(options)
    after = versions.restored(window.session.edits, version)
    words = translate("Versions", "restoring “{name}”").format(name=version.name)
    window.decisions.decide(words, after)
    window.show_choices()


class VersionsDialog(QDialog):
    """Two versions side by side, chosen above, with what became of each line."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = window.keeping.keeper
        self._shown: tuple[Version, ...] = ()
        self._after: tuple[Version, ...] = ()
        self.setWindowTitle(translate("Versions", "Versions of the brief"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = VersionModel(self)
        self.table = QTableView()
        self.old, self.new = QComboBox(), QComboBox()
        self.summary = QLabel()
        self.restore_button = QPushButton(translate("Versions", "Restore the left one"))
        self.rename_button = QPushButton(translate("Versions", "Rename…"))
        self.remove_button = QPushButton(translate("Versions", "Remove"))
        self._set_up_table()
        self._lay_out()
        self._connect()
        self._fill()

    def _set_up_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(translate("Versions", "Lines of both versions"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        self.table.setStyleSheet(_ROWS % self._window.themes.theme.line)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(SIGN, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(SIGN, _SIGN_WIDTH)
        for column in (OLD, NEW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(lambda *_: self.table.resizeRowsToContents())

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addWidget(heading_label(translate("Versions", "Compare two versions")))
        choice = QGridLayout()
        choice.setHorizontalSpacing(16)
        for column, (combo, words) in enumerate(
            (
                (self.old, translate("Versions", "Before")),
                (self.new, translate("Versions", "After")),
            )
        ):
            label = QLabel(words)
            label.setProperty("look", "muted")
            label.setBuddy(combo)
            combo.setAccessibleName(words)
            combo.setMinimumWidth(240)
            choice.addWidget(label, 0, column)
            choice.addWidget(combo, 1, column)
            choice.setColumnStretch(column, 1)
        box.addLayout(choice)
        box.addWidget(self.table, 1)
        self.summary.setWordWrap(True)
        box.addWidget(self.summary)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.restore_button, self.rename_button, self.remove_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        box.addWidget(buttons)
        self.resize(880, 560)

    def _connect(self) -> None:
        self.old.currentIndexChanged.connect(lambda _: self._compare())
        self.new.currentIndexChanged.connect(lambda _: self._compare())
        self.restore_button.clicked.connect(self._restore)
        self.rename_button.clicked.connect(self._rename)
        self.remove_button.clicked.connect(self._remove)
        self._keeper.versions_changed.connect(self._fill)
        self._window.session.briefed.connect(self._fill)

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def _chosen(self) -> Version | None:
        at = self.old.currentIndex()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _fill(self, _solved: object = None) -> None:
        """List the versions, latest first; on the right also the brief as it is now."""
        chosen = self._chosen
        self._shown = tuple(reversed(self._keeper.versions))
        now = self._now()
        self._after = (*((now,) if now is not None else ()), *self._shown)
        for combo, listed in ((self.old, self._shown), (self.new, self._after)):
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItems([_label(one) for one in listed])
        if chosen in self._shown:
            self.old.setCurrentIndex(self._shown.index(chosen))
        self._compare()

    def _now(self) -> Version | None:
        session = self._window.session
        if session.brief is None:
            return None
        name = translate("Versions", "The brief now")
        return versions.version_of(
            session.brief, session.options, name=name, when=shelf.now(), automatic=False
        )

    def _compare(self) -> None:
        before, at = self._chosen, self.new.currentIndex()
        after = self._after[at] if 0 <= at < len(self._after) else None
        kept = before is not None
        for button in (self.restore_button, self.rename_button, self.remove_button):
            button.setEnabled(kept)
        if before is None or after is None:
            self.model.show_pairs((), "", "")
            words = translate(
                "Versions",
                "No version is kept yet. “Keep this version” in the File menu keeps the one you "
                "see; Sidebrief itself keeps the brief before you choose another length or method.",
            )
            self.summary.setText(words)
            return
        pairs = versions.compare(before, after)
        self.model.show_pairs(pairs, before.name, after.name)
        self.summary.setText(summary(pairs))
        self.table.resizeRowsToContents()

    # -- what can be done ------------------------------------------------------------------------

    def _restore(self) -> None:
        if self._chosen is not None:
            restore(self._window, self._chosen)

    def _rename(self) -> None:
        version = self._chosen
        if version is None:
            return
        title = translate("Versions", "Rename the version")
        label = translate("Versions", "Name of the version")
        name, wanted = QInputDialog.getText(self, title, label, text=version.name)
        if wanted and name.strip():
            named = replace(version, name=name.strip(), automatic=False)
            every = self._keeper.versions
            self._keeper.set_versions(tuple(named if one is version else one for one in every))

    def _remove(self) -> None:
        version = self._chosen
        every = self._keeper.versions
        self._keeper.set_versions(tuple(one for one in every if one is not version))


def _label(version: Version) -> str:
    return translate("Versions", "{name} ({time}, {words} words)").format(
        name=version.name, time=clock_time(version.when), words=version.words
    )
