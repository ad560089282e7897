"""Staff's screens for what the desk offers and for what was said.

display.py      how values look
mixins.py       what several pages share
workflows.py    workflows: their settings, versions, and trying.py, the chat that tries them
language_models.py  where models are asked, and whether that works
transcripts.py  conversations
turns.py        how replies were made
"""

from workflows.admin import language_models, transcripts, turns, workflows

__all__ = ["language_models", "transcripts", "turns", "workflows"]
