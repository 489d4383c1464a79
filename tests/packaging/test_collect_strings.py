"""Which strings of a source are collected for translation."""

import ast
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import collect_strings as collecting


def in_window(source: str) -> set[str]:
    return set(collecting._in_window(ast.parse(source)))


def said(source: str) -> set[str]:
    return set(collecting._said(ast.parse(source)))


def test_literals_of_tr_are_collected_with_both_sides_of_a_condition() -> None:
    assert in_window('tr("Open")\ntr("one {n}" if n == "x" else "many {n}", n=tr("three"))') == {
        "Open", "one {n}", "many {n}", "three",
    }  # fmt: skip


def test_constants_and_declared_titles_are_collected() -> None:
    source = 'WORDS = {"a": "First words", "b": "x"}\nclass A:\n    title = "Dropout"\n    other = "not shown"\n'
    assert in_window(source) == {"First words", "Dropout"}


def test_values_of_messages_become_numbered_places() -> None:
    assert said('raise InputError(f"The folder {path.name} has {n:,} files.")') == {"The folder {1} has {2} files."}


def test_what_nobody_reads_is_left_out() -> None:
    source = '''
"""A docstring of words."""
log.info("some words %s", a)
QUERY = "SELECT a FROM b"
reference = "Zhang et al. 2018, arXiv:1710.09412"
x: "a quoted annotation" = 1
one = "word"
'''
    assert said(source) == set()


def test_the_whole_source_is_read() -> None:
    found = collecting.collect()
    assert {"Start training", "&Open plan…", "epochs", "Dropout"} <= found["posttrain"]
    assert "The data folder {1} cannot be written to." in found["messages"]
    assert not found["posttrain"] & found["messages"]
