import pytest
from asgiref.sync import async_to_sync
from langgraph.checkpoint.conformance import checkpointer_test, validate

from workflows.checkpointer import DjangoSaver
from workflows.models import Checkpoint, Conversation, ModelListing


class SelfContainedSaver(DjangoSaver):
    """The suite makes up threads; ours are conversations, which a foreign key demands to exist."""

    def __init__(self, listing: ModelListing):
        super().__init__()
        self.listing = listing

    def put(self, config, *args):
        self._thread(config["configurable"]["thread_id"])
        return super().put(config, *args)

    def copy_thread(self, source_thread_id, target_thread_id):
        self._thread(target_thread_id)
        super().copy_thread(source_thread_id, target_thread_id)

    def _thread(self, thread_id):
        Conversation.objects.get_or_create(public_id=thread_id, defaults={"listing": self.listing})


@pytest.mark.django_db(transaction=True)
def test_the_saver_conforms_to_langgraph(echo):
    @checkpointer_test(name="DjangoSaver")
    async def saver():
        yield SelfContainedSaver(echo)

    report = async_to_sync(validate)(saver)

    failures = {name: result.failures for name, result in report.results.items() if not result.passed}
    assert failures == {}
    assert len(report.results) == 8


@pytest.mark.django_db
def test_deleting_a_conversation_deletes_its_checkpoints(api, echo):
    api.complete("echo", "hello")
    assert Checkpoint.objects.count() == 1

    Conversation.objects.get().delete()

    assert Checkpoint.objects.count() == 0


@pytest.mark.django_db
def test_one_checkpoint_is_kept_for_each_turn(api, echo):
    api.complete("echo", "one")
    api.complete("echo", "one", "one", "two")

    assert Checkpoint.objects.count() == 2
