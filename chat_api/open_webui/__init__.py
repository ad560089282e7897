"""What only Open WebUI sends or reads: who asks (identity), background tasks (tasks), progress and citations (events).

Recorded from Open WebUI 0.12.4; docs/open-webui.md tells how to connect it.
"""
