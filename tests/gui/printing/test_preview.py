from __future__ import annotations

import shutil

from tests.gui.printing.preview import make_previews


def test_previews_of_each_kind_are_written(filled_file, tmp_path, qapp):
    copy = tmp_path / "copy.sendsight"
    shutil.copy(filled_file, copy)
    results = make_previews(copy, tmp_path / "out")
    assert len(results) >= 3
    assert all(result.pages > 1 for result in results)
