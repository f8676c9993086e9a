"""Outputs appear whole or not at all."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

import pytest

from graphbuild.errors import OutputError
from graphbuild.outputs import (
    ensure_writable,
    json_text,
    together,
    write_json,
    write_pieces,
    write_text,
    written,
    written_bytes,
    written_folder,
)


def test_a_text_is_written_as_it_is_and_folders_are_made(tmp_path: Path) -> None:
    write_text(tmp_path / "a" / "b.txt", "Zoë\r\nwon 🎉\n")
    assert (tmp_path / "a" / "b.txt").read_bytes() == "Zoë\r\nwon 🎉\n".encode()
    assert os.listdir(tmp_path / "a") == ["b.txt"]


def test_what_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    write_text(place, "before")
    for interruption in (ValueError, KeyboardInterrupt):
        with pytest.raises(interruption):
            _interrupted(place, interruption)
    with pytest.raises(UnicodeEncodeError):
        write_text(place, "\ud800")
    assert place.read_text() == "before"
    assert os.listdir(tmp_path) == ["a.txt"]


def _interrupted(place: Path, interruption: type[BaseException]) -> None:
    with written(place) as file:
        file.write("half")
        raise interruption


def test_rights_are_those_of_any_new_file(tmp_path: Path) -> None:
    write_text(tmp_path / "ours", "x")
    (tmp_path / "plain").write_text("x")
    ours, plain = (stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("ours", "plain"))
    assert ours == plain


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("before")
    (tmp_path / "link").symlink_to("real")
    write_text(tmp_path / "link", "after")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "after"


def test_a_device_is_written_to_and_stays() -> None:
    write_text("/dev/null", "x")
    assert Path("/dev/null").is_char_device()


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for place in (tmp_path / "file" / "a.txt", tmp_path / "folder"):
        with pytest.raises(OutputError, match=f"^{place}: "):
            write_text(place, "x")
    with pytest.raises(OutputError, match="is a file"):
        ensure_writable(tmp_path / "file" / "deep")
    ensure_writable(tmp_path / "new" / "deep")
    assert sorted(os.listdir(tmp_path)) == ["file", "folder"]


def test_json_is_the_same_bytes_for_the_same_value(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {"b": [1, None], "a": "Zoë"})
    text = (tmp_path / "a.json").read_bytes().decode()
    assert text == json_text({"a": "Zoë", "b": [1, None]})
    assert text.endswith("}\n")
    assert '"Zoë"' in text
    assert json.loads(text) == {"a": "Zoë", "b": [1, None]}
    with pytest.raises(ValueError, match="JSON"):
        json_text(float("nan"))


def test_a_folder_that_is_gone_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(OutputError, match=r"^out: "):
        ensure_writable("out")
    with pytest.raises(OutputError, match=r"^a\.txt: "):
        write_text("a.txt", "x")


def test_what_may_not_be_looked_at_is_said(tmp_path: Path) -> None:
    """Below a folder that is closed to the one who runs it, nothing can even be asked for."""
    closed = tmp_path / "closed"
    closed.mkdir()
    with _without_rights(closed), pytest.raises(OutputError, match="may not be looked at; name another place"):
        ensure_writable(closed / "deep" / "out")


@contextmanager
def _without_rights(folder: Path) -> Iterator[None]:
    """The folder is closed, and if the tests run as root, they run as nobody meanwhile, for root sees everything."""
    own = os.geteuid()
    folder.chmod(0)
    try:
        if own == 0:
            os.seteuid(65534)
        yield
    finally:
        os.seteuid(own)
        folder.chmod(0o700)


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    with written_bytes(tmp_path / "a" / "b.bin") as file:
        file.write(b"\x00\r\n\xff")
    assert (tmp_path / "a" / "b.bin").read_bytes() == b"\x00\r\n\xff"
    assert os.listdir(tmp_path / "a") == ["b.bin"]


def test_a_folder_appears_as_a_whole(tmp_path: Path) -> None:
    with written_folder(tmp_path / "new" / "folder") as folder:
        (folder / "a").write_text("1")
        assert not (tmp_path / "new" / "folder").exists()
    assert (tmp_path / "new" / "folder" / "a").read_text() == "1"
    assert os.listdir(tmp_path / "new") == ["folder"]


def test_a_folder_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    for text in ("1", "2"):
        with written_folder(tmp_path / "out") as folder:
            (folder / "a").write_text(text)
        assert (tmp_path / "out" / "a").read_text() == text
    assert os.listdir(tmp_path) == ["out"]


def test_a_folder_that_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").write_text("before")
    for interruption in (ValueError, KeyboardInterrupt):
        with pytest.raises(interruption):
            _folder_interrupted(tmp_path / "out", interruption)
    assert (tmp_path / "out" / "a").read_text() == "before"
    assert os.listdir(tmp_path) == ["out"]


def _folder_interrupted(place: Path, interruption: type[BaseException]) -> None:
    with written_folder(place) as folder:
        (folder / "a").write_text("half")
        raise interruption


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("x")
    with pytest.raises(OutputError, match=r"holds other files \(mine\)"):
        _fill(tmp_path / "out")
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="is a file"):
        _fill(tmp_path / "file")
    assert (tmp_path / "out" / "mine").read_text() == "x"
    assert sorted(os.listdir(tmp_path)) == ["file", "out"]


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    _fill(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert os.listdir(tmp_path / "real") == ["a"]


def _fill(place: Path) -> None:
    with written_folder(place) as folder:
        (folder / "a").write_text("ours")


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    """/dev/stdout is a link to a pipe that has no name of its own."""
    reading, writing = os.pipe()
    with open(reading, "rb") as pipe:
        write_text(f"/dev/fd/{writing}", "x")
        os.close(writing)
        assert pipe.read() == b"x"


def test_files_appear_together(tmp_path: Path) -> None:
    """None takes its place before all are written; what lies elsewhere does not wait."""
    out, elsewhere = tmp_path / "out", tmp_path / "other.txt"
    with together(out):
        write_text(out / "a.txt", "a")
        write_text(out / "b" / "c.txt", "c")
        write_text(elsewhere, "e")
        assert not (out / "a.txt").exists()
        assert elsewhere.read_text() == "e"
    assert ((out / "a.txt").read_text(), (out / "b" / "c.txt").read_text()) == ("a", "c")
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == ["a.txt", "c.txt", "other.txt"]


def test_of_files_that_appear_together_none_does_where_one_fails(tmp_path: Path) -> None:
    """Whether the writing fails, what makes the next one, or the place of one is a folder."""
    write_text(tmp_path / "a.txt", "old")
    (tmp_path / "folder").mkdir()

    def broken() -> Iterator[str]:
        yield "new"
        raise OSError(ENOSPC, "No space left on device")

    def write(fails: Callable[[], object]) -> None:
        with together(tmp_path):
            write_text(tmp_path / "a.txt", "new")
            fails()

    for fails in (
        lambda: write_pieces(tmp_path / "b.txt", broken()),
        lambda: json_text(float("nan")),
        lambda: write_text(tmp_path / "folder", "new"),
    ):
        with pytest.raises((OutputError, ValueError)):
            write(fails)
        assert (tmp_path / "a.txt").read_text() == "old"
        assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "folder"]


def test_a_limit_of_the_system_leaves_all_as_it_was(tmp_path: Path) -> None:
    """A real refusal by the system: no file may grow past 10,000 bytes."""
    code = (
        "import resource, sys; from graphbuild.outputs import *; from graphbuild.errors import OutputError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
        "try:\n with together(sys.argv[1]):\n"
        "  write_text(sys.argv[1] + '/a.txt', 'new'); write_text(sys.argv[1] + '/b.txt', 'x' * 20_000)\n"
        "except OutputError as error: print(error)"
    )
    write_text(tmp_path / "a.txt", "old")
    told = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True).stdout
    assert "b.txt: cannot be written: File too large" in told
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("a.txt", "old")]
