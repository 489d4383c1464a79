"""Tables for spreadsheets: no name becomes a formula, no byte-order mark."""

import csv

from posttrain_gui.studies.spreadsheet import csv_text, write_csv


def test_names_do_not_become_formulas():
    rows = [["=1+1.png", "+a", "-b", "@c", "\tx", "a=b", ""]]
    assert next(csv.reader(csv_text(rows).splitlines())) == ["'=1+1.png", "'+a", "'-b", "'@c", "'\tx", "a=b", ""]


def test_numbers_stay_numbers():
    assert csv_text([[0.123456789012, -0.5, 3, 1e-7, 123456.75]]) == "0.123456789,-0.5,3,1e-07,123456.75\n"


def test_names_with_commas_and_quotes_come_back():
    cells = ['ants, "red".png', "Ümläut.png"]
    assert next(csv.reader(csv_text([cells]).splitlines())) == cells


def test_utf8_without_a_mark_and_an_older_file_is_replaced(tmp_path):
    place = tmp_path / "new" / "table.csv"
    write_csv(place, [["α", "b"]])
    write_csv(place, [["ß", 1]])
    assert place.read_bytes() == "ß,1\n".encode()
    assert [file.name for file in place.parent.iterdir()] == ["table.csv"]
