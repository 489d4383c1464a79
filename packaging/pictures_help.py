"""The picture of F1: what is said about a field. Nothing is trained for it."""

from __future__ import annotations

from hands import Hands, rest

from posttrain_gui.gui.help.topics import topic_of


class Walk(Hands):
    """Asks about a regularizer."""

    def all(self) -> None:
        self.window.show_panel(self.window.regularization)
        found = topic_of(self.named("regularizers.label-smoothing"), self.window.store.plan)
        assert found is not None
        explanation = self.window.helper.explanation
        explanation.show_topic(found.topic, found.source, go=False)
        rest(400)
        self.grab("help-f1", explanation)
        explanation.close()
