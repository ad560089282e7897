"""Imports point downwards only."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text())
    names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return names | {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}


def importers(folder: str, forbidden: str) -> list[str]:
    return [
        str(path.relative_to(ROOT))
        for path in (ROOT / folder).rglob("*.py")
        if any(name == forbidden or name.startswith(forbidden + ".") for name in imports_of(path))
    ]


def test_the_machinery_knows_nothing_of_the_edges():
    assert importers("workflows", "chat_api") == []


def test_only_a_workflow_itself_imports_its_package():
    outside = [path for path in importers("workflows", "workflows.support_desk") if "support_desk" not in path]

    assert outside + importers("chat_api", "workflows.support_desk") == []


def test_engines_know_nothing_of_turns():
    assert importers("workflows/engines", "workflows.turns") == []
