from __future__ import annotations

import base64
import errno
import sys

import msgspec
import pytest
from PySide6.QtCore import QLocale

from gui.formatting import Formats
from gui.printing.branding import Branding
from gui.printing.content import ReportKind
from gui.printing.writing import PdfCancelled, write_pdf
from services.domain.errors import ExportFailed
from services.domain.metric_list import count_definition, rate_definition
from tests.gui.printing.samples import NAMES, SVG, Read, campaign, content, link, with_detail

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


PLAIN = Branding()
EAST_ASIAN = NAMES[-1]


@pytest.fixture
def write(tmp_path, theme, formats):
    def run(made, branding=PLAIN, **values):
        path = tmp_path / "report.pdf"
        result = write_pdf(made, branding, path, values.pop("formats", formats), theme, **values)
        return result, Read(path)

    return run


def test_every_page_has_its_number_title_period_and_time_of_data(write):
    made = with_detail(content(), links=tuple(link(n) for n in range(150)))
    result, read = write(made, Branding("Autumn report", client="Northwind"))
    assert result.pages == len(read.pages) > 4
    for number, text in enumerate(read.pages, start=1):
        assert f"Page {number} of {result.pages}" in text
        assert "Data of 2026-11-20 10:05 Europe/Amsterdam" in text
        assert "Rates are of delivered messages; clicks: all of them." in text
        assert "Autumn report" in text
        assert "Sent on 1 Nov 2026" in text
    assert "Northwind" in read.pages[0]


def test_every_campaign_and_every_total_is_there(write):
    made = content(campaigns=5)
    result, read = write(made)
    assert all(read.holds(name) for name in NAMES if name.isascii())
    # Letters that are written from right to left come out in the order in which they are seen.
    lost = [n for n in NAMES if not any(read.holds(way) for way in (n, n[::-1]))]
    # A computer without fonts for East Asia prints boxes, and has to say so.
    assert set(lost) <= {EAST_ASIAN}
    assert bool(lost) == any("Japanese" in sentence for sentence in result.warnings)
    assert "All 5 campaigns" in read.text
    assert f"{sum(1_000 + n for n in range(5)):,}" in read.text
    assert f"{sum(900 + n for n in range(5)):,}" in read.text
    assert f"{sum(200 + n for n in range(5)):,}" in read.text


def test_letters_without_a_font_are_told(write):
    result, _ = write(with_detail(content(1), campaigns=(campaign(0, name="Sale \U0010abcd"),)))
    (sentence,) = result.warnings
    assert "no font for some letters" in sentence
    assert "emoji and other signs" in sentence


def test_joined_letters_are_found_by_a_search(write):
    _, read = write(content(campaigns=2))
    raw = "".join(page.extract_text() for page in read.reader.pages)
    assert "Office efficient flow" in raw


def test_no_picture_of_dots_is_in_a_report_without_a_logo(write):
    _, read = write(content(), Branding(logo=SVG))
    assert sum(read.images()) == 0


def test_a_logo_of_dots_is_the_only_one(write):
    result, read = write(content(), Branding(logo=PNG))
    assert result.warnings == ()
    assert read.images()[0] == 1
    assert sum(read.images()) == 1


def test_all_fonts_are_embedded(write):
    _, read = write(content(campaigns=5))
    fonts = {}
    for page in read.reader.pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            fonts[inner["/BaseFont"]] = inner["/FontDescriptor"].get_object()
    assert fonts
    assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(one) for one in fonts.values())


def test_a_table_repeats_its_head_on_every_page(write):
    made = with_detail(content(), links=tuple(link(n) for n in range(200)))
    _, read = write(made)
    with_links = [text for text in read.pages if "shop.example/page" in text]
    assert len(with_links) > 3
    assert all("Last click" in text and "Share" in text for text in with_links)
    # Which campaign's links they are stands on each page, too.
    assert all("Spring sale  ·  1 Nov 2026 (continued)" in text for text in with_links[1:])


def test_a_date_beside_a_name_from_right_to_left_is_not_torn_apart(write):
    names = (campaign(0, name="חדשות האביב 2026"), campaign(1, name="tab\u202eevil"))
    links = (link(0), link(1, owner=1))
    _, read = write(with_detail(content(), campaigns=names, links=links))
    assert read.tight.count("·1Nov2026") == 2


def test_parts_and_campaigns_have_bookmarks(write):
    _, read = write(with_detail(content(), links=(link(0), link(1, owner=1))))
    titles = [one.title for one in read.reader.outline if not isinstance(one, list)]
    assert titles[0] == "Campaigns"
    assert titles[-1] == "What the figures mean"
    (inner,) = (one for one in read.reader.outline if isinstance(one, list))
    assert [one.title.partition(",")[0] for one in inner] == list(NAMES[:2])


def test_all_of_1000_links_are_there_and_none_is_cut(write):
    links = tuple(link(n, clicks=None, unique_clicks=None) for n in range(1_000))
    _, read = write(with_detail(content(), links=links))
    missing = [one.url for one in links if "".join(one.url.split()) not in read.tight]
    assert missing == []


def test_the_last_page_defines_the_metrics(write):
    _, read = write(content())
    last = read.pages[-1]
    tight = "".join(last.split())
    for definition in (count_definition("clicks"), count_definition("delivered_derived")):
        assert definition.title in last
        assert "".join(definition.about.split()) in tight
    rate = rate_definition("click_rate_delivered")
    assert rate.title in last
    assert rate.formula in last


def test_a_report_about_nothing_says_so(write):
    made = with_detail(content(campaigns=0), links=(), breakdowns=(), series=(), days=())
    result, read = write(made)
    assert result.pages == 1
    assert "No campaign was sent" in read.text


def test_the_locale_chooses_the_paper(write):
    _, american = write(content(1))
    assert [round(n) for n in american.reader.pages[0].mediabox[2:]] == [612, 792]
    _, european = write(content(1), formats=Formats(QLocale("de_DE")))
    assert [round(n) for n in european.reader.pages[0].mediabox[2:]] == [595, 842]
    assert "1.000" in european.text


def test_a_broken_logo_is_told_and_the_report_written(write):
    result, read = write(content(1), Branding(logo=b"no picture"))
    assert "no PNG, JPG or SVG" in result.warnings[0]
    assert read.pages


def test_progress_rises_to_the_end(write):
    steps = []
    write(content(1), on_progress=lambda done, whole: steps.append((done, whole)))
    assert steps == sorted(steps)
    assert steps[-1] == (100, 100)


@pytest.mark.parametrize("at", [0, 20, 45, 70])
def test_cancelling_leaves_nothing(tmp_path, theme, formats, at):
    told = []
    with pytest.raises(PdfCancelled):
        write_pdf(
            content(),
            Branding(),
            tmp_path / "report.pdf",
            formats,
            theme,
            on_progress=lambda done, _: told.append(done),
            cancelled=lambda: bool(told) and told[-1] >= at,
        )
    assert list(tmp_path.iterdir()) == []


def test_cancelling_keeps_the_file_that_was_there(tmp_path, theme, formats):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    with pytest.raises(PdfCancelled):
        write_pdf(content(1), Branding(), path, formats, theme, cancelled=lambda: True)
    assert path.read_bytes() == b"old"


def test_a_file_that_is_there_is_only_replaced_when_allowed(tmp_path, theme, formats):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    with pytest.raises(ExportFailed) as failed:
        write_pdf(content(1), Branding(), path, formats, theme, overwrite=False)
    assert "already a file" in failed.value.sentence
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_told(tmp_path, theme, formats):
    with pytest.raises(ExportFailed) as failed:
        write_pdf(content(1), Branding(), tmp_path / "no" / "r.pdf", formats, theme)
    assert "does not exist" in failed.value.sentence


@pytest.mark.skipif(sys.platform != "linux", reason="uses a device of Linux")
def test_a_full_disk_is_told_in_plain_words(tmp_path, theme, formats):
    # A device of the system that is always full.
    path = tmp_path / "report.pdf"
    path.symlink_to("/dev/full")
    with pytest.raises(ExportFailed) as failed:
        write_pdf(content(1), Branding(), path, formats, theme)
    assert "The disk is full" in failed.value.sentence
    assert str(errno.ENOSPC) in failed.value.detail


def test_hostile_names_are_printed_as_they_are(write):
    rows = (campaign(0, name='<b>bold</b> & "q"'), campaign(1, name="tab\tnul\x00end"))
    _, read = write(with_detail(content(), campaigns=rows, links=()))
    assert read.holds('<b>bold</b> & "q"')
    assert read.holds("tab nul end")


def test_the_window_s_theme_and_zoom_do_not_reach_the_paper(write, theme):
    from gui.theme import ThemeMode

    _, light = write(content(1))
    theme.set_mode(ThemeMode.DARK)
    theme.set_zoom(2.0)
    _, dark = write(content(1))
    assert dark.text == light.text
    first, second = (r.reader.pages[0].get_contents().get_data() for r in (light, dark))
    assert first == second


def test_one_campaign_without_any_click_has_reasons_and_no_charts(write):
    silent = campaign(0, clicks=0, unique_clicks=0, click_rows=0, automatic_clicks=None)
    made = content(1, ReportKind.CAMPAIGN, since=(), week=None, decay=None)
    made = with_detail(
        made, campaigns=(silent,), links=(), breakdowns=(), series=(), days=(), clicks=0
    )
    made = msgspec.structs.replace(made, notes=())
    _, read = write(made)
    assert "No click is stored for this campaign." in read.text
    assert "0.0 %" in read.text
    # Once a part, not once for each of its charts.
    assert read.pages[0].count("No click is stored for this campaign.") == 2
