"""The desktop's own messages, against a service that speaks its language over a real bus."""

import os
import shutil
import subprocess
import sys

import pytest

from posttrain_gui.gui.comfort.desktop_messenger import DesktopMessenger

SCENE = """
import threading
from jeepney import DBusAddress, HeaderFields, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from posttrain_gui.gui.comfort.desktop_messenger import PATH, SERVICE, DesktopMessenger

ready, seen = threading.Event(), []

def serve():
    bus = open_dbus_connection()
    bus.send_and_get_reply(message_bus.RequestName(SERVICE))
    ready.set()
    call = bus.receive(timeout=20)
    while call.header.fields.get(HeaderFields.member) != "Notify":
        call = bus.receive(timeout=20)
    seen.append((call.header.fields[HeaderFields.signature], call.body[3:6]))
    bus.send(new_method_return(call, "u", (7,)))
    for number in (8, 7):  # somebody else's message, then ours
        bus.send(new_signal(DBusAddress(PATH, interface=SERVICE), "ActionInvoked", "us", (number, "default")))
    bus.close()

server = threading.Thread(target=serve)
server.start()
assert ready.wait(20)
app = QApplication([])
app.setApplicationDisplayName("posttrain-gui")
messenger = DesktopMessenger(app)
clicks = []
messenger.clicked.connect(lambda: (clicks.append(1), QTimer.singleShot(0, app.quit)))
assert messenger.show_message("Training is over", "a < b: improved")
QTimer.singleShot(20000, app.quit)
app.exec()
messenger.close()
server.join()
print(seen, clicks)
"""


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
def test_a_message_is_shown_as_it_is_and_its_click_comes_back():
    words = ["dbus-run-session", "--", sys.executable, "-c", SCENE]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False, env=surroundings)
    assert done.returncode == 0, done.stderr[-2000:]
    shown = ("Training is over", "a &lt; b: improved", ["default", "posttrain-gui"])
    assert done.stdout.strip() == f"{[('susssasa{sv}i', shown)]} [1]"


def test_without_a_bus_nothing_is_shown_and_nothing_breaks(qapp):
    def no_bus():
        raise KeyError("DBUS_SESSION_BUS_ADDRESS")

    messenger = DesktopMessenger(qapp, no_bus)
    assert not messenger.show_message("title", "text")
    assert not messenger.show_message("title", "again")
