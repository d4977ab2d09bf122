"""The set-up: made once, finished after any interruption, plain words where it cannot go on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.packaging.small_project import SmallProject


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    return SmallProject(tmp_path / "a project")


def started(done: subprocess.CompletedProcess[str]) -> dict[str, object]:
    """What the small application said of how it was started."""
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(answer, dict)
    return answer


def test_first_run_sets_up_and_does_the_job_without_a_display(project: SmallProject) -> None:
    said = started(project.call("run"))
    assert said["arguments"] == ["demo", "--out", str(project.root / "build" / "demo")]
    assert said["prefix"] == str(project.root / ".venv")
    assert said["platform"] == "offscreen"
    assert said["telemetry_off"] == "1"


def test_with_a_display_the_desk_opens_with_the_files(project: SmallProject) -> None:
    project.environment["DISPLAY"] = ":9"
    assert started(project.call("run", "a card.png"))["arguments"] == ["desk", "a card.png"]


def test_without_a_display_files_are_read_and_it_is_said(project: SmallProject) -> None:
    done = project.call("run", "a card.png")
    assert started(done)["arguments"] == ["read", "a card.png"]
    assert "no display" in done.stderr


def test_second_run_finds_everything_done(project: SmallProject) -> None:
    project.call("run")
    made = project.stamp.stat().st_mtime_ns
    calls = project.apt_calls
    done = project.call("run")
    assert started(done)
    assert project.stamp.stat().st_mtime_ns == made
    assert project.apt_calls == calls
    assert "Setting up" not in done.stderr


def test_exit_status_is_that_of_the_program(project: SmallProject) -> None:
    assert project.call("run", "fail").returncode == 7


def test_changed_lock_is_set_up_again(project: SmallProject) -> None:
    project.call("run")
    with (project.root / "requirements.lock").open("a") as lock:
        lock.write("# a comment\n")
    assert "Setting up" in project.call("run").stderr
    assert "Setting up" not in project.call("run").stderr


def test_moved_project_is_set_up_again(project: SmallProject) -> None:
    project.call("run")
    project.move(project.root.with_name("elsewhere"))
    assert started(project.call("run"))["prefix"] == str(project.root / ".venv")


def test_wrong_hash_installs_nothing_and_says_what_to_do(project: SmallProject) -> None:
    project.write_lock("0" * 64)
    done = project.call("run")
    assert done.returncode == 5
    assert "could not be installed" in done.stderr
    assert not project.stamp.exists()


def test_pip_serves_where_uv_is_missing(project: SmallProject) -> None:
    project.without_uv()
    done = project.call("run")
    assert started(done)["prefix"] == str(project.root / ".venv")
    assert "with pip" in done.stderr


def test_interrupted_set_up_is_finished_by_the_next_call(project: SmallProject) -> None:
    running = subprocess.Popen(
        project.command("run"), env=project.environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert running.stderr is not None
    while "Setting up" not in running.stderr.readline():
        assert running.poll() is None
    while not (project.root / ".venv").exists():
        assert running.poll() is None
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate()
    assert not project.stamp.exists()
    assert started(project.call("run"))
    assert project.stamp.exists()


def test_two_calls_at_once_set_up_once(project: SmallProject) -> None:
    calls = [
        subprocess.Popen(
            project.command("run"), env=project.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    said = [call.communicate()[1] for call in calls]
    assert [call.returncode for call in calls] == [0, 0]
    assert sum("Setting up" in words for words in said) == 1


def test_environment_of_somebody_else_is_moved_aside(project: SmallProject) -> None:
    (project.root / ".venv").mkdir()
    (project.root / ".venv" / "precious").touch()
    assert started(project.call("run"))
    assert (project.root / ".venv.previous" / "precious").exists()


def test_root_installs_only_what_is_missing(project: SmallProject) -> None:
    project.believe_installed("libegl1", "fonts-dejavu-core")
    project.call("run")
    (call,) = project.apt_calls
    assert "libxcb-cursor0" in call
    assert "libegl1" not in call.split()
    assert "xvfb" not in call


def test_tests_need_more_than_running_does(project: SmallProject) -> None:
    project.call("setup")
    assert "xvfb" in project.apt_calls[-1]


def test_apt_that_fails_stops_nothing_but_is_asked_again(project: SmallProject) -> None:
    (project.root / "apt-is-broken").touch()
    done = project.call("run")
    assert started(done)
    assert "sudo apt-get" in done.stderr
    (project.root / "apt-is-broken").unlink()
    assert "sudo apt-get" not in project.call("run").stderr
    assert "libegl1" in (project.root / "installed").read_text()


def test_anybody_but_root_gets_the_one_line_to_run(project: SmallProject) -> None:
    project.uid = 1000
    done = project.call("run")
    lines = [line for line in done.stderr.splitlines() if "sudo apt-get" in line]
    assert len(lines) == 1
    assert "libxcb-cursor0" in lines[0]
    assert project.apt_calls == []


def test_qt_that_cannot_start_is_named(project: SmallProject) -> None:
    (project.root / "qt-is-broken").touch()
    done = project.call("run")
    assert done.returncode == 4
    assert "libEGL.so.1" in done.stderr


def test_tests_that_pass_are_run_once(project: SmallProject) -> None:
    project.call("test", "-x")
    (call,) = project.pytest_calls
    assert call[-1] == "-x"


def test_a_few_tests_that_fail_are_run_once_more_and_named(project: SmallProject) -> None:
    (project.root / "failing-tests").write_text("tests/a.py::one tests/b.py::two")
    done = project.call("test")
    assert project.pytest_calls[1:] == [["tests/a.py::one", "tests/b.py::two"]]
    assert "tests/a.py::one" in done.stdout


def test_many_tests_that_fail_have_failed(project: SmallProject) -> None:
    (project.root / "failing-tests").write_text(" ".join(f"tests/a.py::t{n}" for n in range(6)))
    assert project.call("test").returncode == 1
    assert len(project.pytest_calls) == 1


@pytest.mark.parametrize("arguments", [(), ("fly",), ("setup", "now")])
def test_wrong_usage_shows_the_commands(project: SmallProject, arguments: tuple[str, ...]) -> None:
    done = project.call(*arguments)
    assert done.returncode == 2
    assert "bootstrap.py run" in done.stderr
