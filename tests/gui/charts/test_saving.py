"""Pictures of charts as files: real ones, whole, light, with title and note."""

from __future__ import annotations

import itertools
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMessageBox

from gui.charts.saving import (
    PNG_SCALE,
    SaveDialog,
    render_png,
    render_svg,
    safe_name,
    save_picture,
)
from gui.theme import ThemeMode
from gui.theme.tokens import DARK, LIGHT
from services.domain.errors import ExportFailed

SVG = "{http://www.w3.org/2000/svg}"


def colours(image):
    step = 3
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_a_png_is_on_white_paper_at_twice_the_size(bars, theme, mode):
    theme.set_mode(mode)
    image = QImage.fromData(render_png(bars, "Devices", "Counted from the click log."))
    assert image.width() > PNG_SCALE * bars.viewport().width()
    found = colours(image)
    assert {LIGHT.surface, LIGHT.series[0], LIGHT.series[-1]} <= found
    assert DARK.surface not in found
    assert bars.tokens is theme.tokens


def test_a_note_makes_the_picture_higher(timeline):
    plain = QImage.fromData(render_png(timeline, "Clicks"))
    noted = QImage.fromData(render_png(timeline, "Clicks", "A note " * 60))
    assert noted.height() > plain.height() + 40
    assert noted.width() == plain.width()


def test_an_svg_keeps_text_as_text_and_bars_as_shapes(bars):
    root = ElementTree.fromstring(render_svg(bars, "Devices, clickers", "A note."))
    assert root.tag == f"{SVG}svg"
    texts = "".join(root.itertext())
    for word in ("Devices, clickers", "Mobile", "1,500", "Desktop", "A note."):
        assert word in texts
    fills = {node.get("fill", "").upper() for node in root.iter()}
    assert LIGHT.series[0] in fills


def boxes(root, colour):
    """The filled rectangles of a colour in the drawing's own coordinates: left, top, right, bottom."""
    image = QImage(root.defaultSize(), QImage.Format.Format_ARGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    root.render(painter)
    painter.end()
    places = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name().upper() == colour
    ]
    columns = sorted({x for x, _ in places})
    runs = [[columns[0], columns[0]]]
    for x in columns[1:]:
        if x > runs[-1][1] + 1:
            runs.append([x, x])
        runs[-1][1] = x
    return [
        (left, right, sum(1 for x, _ in places if x == (left + right) // 2)) for left, right in runs
    ]


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_a_file_has_all_bars_in_their_places_and_heights(timeline, tmp_path, ending):
    timeline.point_at(2)
    path = tmp_path / f"chart{ending}"
    save_picture(timeline, path, "Clicks per hour")
    if ending == ".svg":
        found = boxes(QSvgRenderer(str(path)), LIGHT.series[0])
    else:
        found = boxes(_Picture(path), LIGHT.series[0])
    heights = [height for _, _, height in found]
    assert len(found) == 5
    for height, count in zip(heights, (1, 4, 9, 16, 25), strict=True):
        assert height / heights[-1] == pytest.approx(count / 25, abs=0.03)
    centres = [(left + right) / 2 for left, right, _ in found]
    steps = [b - a for a, b in itertools.pairwise(centres)]
    assert max(steps) - min(steps) <= 2


class _Picture:
    """A PNG with the face of an SVG renderer."""

    def __init__(self, path):
        self._image = QImage(str(path))

    def defaultSize(self):  # noqa: N802 - Qt's own name
        return self._image.size() / PNG_SCALE

    def render(self, painter):
        painter.drawImage(QRect(QPoint(0, 0), self.defaultSize()), self._image)


def test_the_ending_decides(timeline, tmp_path):
    for name, start in (("a.png", b"\x89PNG"), ("b.svg", b"<?xml"), ("c.SVG", b"<?xml")):
        save_picture(timeline, tmp_path / name, "Clicks")
        assert (tmp_path / name).read_bytes().startswith(start)


def test_what_was_there_is_replaced_whole_or_left_alone(bars, tmp_path):
    path = tmp_path / "chart.png"
    path.write_bytes(b"before")
    path.chmod(0o640)
    save_picture(bars, path, "Devices")
    assert path.read_bytes().startswith(b"\x89PNG")
    assert path.stat().st_mode & 0o777 == 0o640
    with pytest.raises(ExportFailed, match="does not exist"):
        save_picture(bars, tmp_path / "nowhere" / "chart.png", "Devices")
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(ExportFailed, match="is a folder"):
        save_picture(bars, tmp_path / "folder.png", "Devices")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["chart.png", "folder.png"]


def test_a_full_disk_leaves_what_was_there(bars, tmp_path):
    resource = pytest.importorskip("resource")
    path = tmp_path / "chart.png"
    path.write_bytes(b"before")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, before[1]))
    try:
        with pytest.raises(ExportFailed, match=r"The disk is full, so chart\.png was not written"):
            save_picture(bars, path, "Devices")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [each.name for each in tmp_path.iterdir()] == ["chart.png"]
    assert path.read_bytes() == b"before"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Clicks per hour, by first click", "Clicks per hour, by first click"),
        ('a/b\\c:d*e?"<f>|g', "a b c d e f g"),
        ("...", "Chart"),
        ("", "Chart"),
    ],
)
def test_a_title_as_a_file_s_name(title, name):
    assert safe_name(title) == name


@pytest.fixture
def dialog(bars, tmp_path):
    made = SaveDialog(lambda path: save_picture(bars, path, "Devices"), "Devices", bars)
    made.setDirectory(str(tmp_path))
    return made


def test_the_dialog_saves_and_tells(dialog, qtbot, tmp_path):
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.write(str(tmp_path / "mine.svg"))
    assert told.args == ["mine.svg"]
    assert (tmp_path / "mine.svg").stat().st_size > 500
    dialog.selectNameFilter("SVG drawing (*.svg)")
    dialog.filterSelected.emit("SVG drawing (*.svg)")
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Devices.svg"]
    dialog.write(str(tmp_path / "v1.2"))
    assert (tmp_path / "v1.2.svg").read_bytes().startswith(b"<?xml")
    dialog.selectNameFilter("PNG picture (*.png)")
    dialog.write(str(tmp_path / "plain"))
    assert (tmp_path / "plain.png").read_bytes().startswith(b"\x89PNG")
    dialog.close()


def test_a_file_of_which_nobody_was_asked_is_not_replaced(dialog, qtbot, tmp_path):
    (tmp_path / "v1.2.png").write_bytes(b"mine")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.write(str(tmp_path / "v1.2"))
    assert told.args == ["v1.2 (2).png"]
    assert (tmp_path / "v1.2.png").read_bytes() == b"mine"
    dialog.close()


def test_a_file_that_cannot_be_written_is_said_plainly(dialog, bars, tmp_path):
    dialog.write(str(tmp_path / "nowhere" / "a.png"))
    box = bars.findChild(QMessageBox)
    assert box.text().startswith("The folder ")
    assert box.text().endswith("nowhere does not exist. Create it, or choose another folder.")
    box.close()
    dialog.close()
