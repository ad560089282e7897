import pytest

from workflows.support_desk.models import TriagePolicy


@pytest.fixture
def policy(db):
    return TriagePolicy.objects.create_default().as_policy()
