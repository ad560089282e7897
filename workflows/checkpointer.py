"""LangGraph's memory kept in our own tables, so that it migrates, cascades and is backed up with everything else.

Implements `BaseCheckpointSaver` with its extended level (delete_for_runs, copy_thread, prune) and passes
`langgraph-checkpoint-conformance` on SQLite and PostgreSQL. A thread is a conversation: `thread_id` is its public id.
"""

import random
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from django.db import transaction
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    WRITES_IDX_MAP,
    BaseCheckpointSaver,
    ChannelVersions,
    CheckpointMetadata,
    CheckpointTuple,
    get_checkpoint_id,
    get_serializable_checkpoint_metadata,
)
from langgraph.checkpoint.base import Checkpoint as CheckpointDict

from workflows.database import in_database
from workflows.models import Checkpoint, CheckpointWrite

# Start here to begin a thread anew although it has checkpoints already (a new first message, for example):
# no checkpoint has this id, so the graph finds no earlier state.
NO_CHECKPOINT = "00000000-0000-0000-0000-000000000000"


# (task id, channel, value) of each write, by the checkpoint's (thread, namespace, id)
PendingWrites = dict[tuple[str, str, str], list[tuple[str, str, Any]]]


class DjangoSaver(BaseCheckpointSaver[str]):
    """A checkpointer on the Django ORM. It holds no connection and no state, so one serves every thread and loop."""

    def get_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        rows = self._rows(config)
        checkpoint_id = get_checkpoint_id(config)
        row = rows.filter(checkpoint_id=checkpoint_id).first() if checkpoint_id else rows.first()
        return self._as_tuple(row, self._writes([row])) if row else None

    def list(
        self,
        config: RunnableConfig | None,
        *,
        filter: dict[str, Any] | None = None,
        before: RunnableConfig | None = None,
        limit: int | None = None,
    ) -> Iterator[CheckpointTuple]:
        rows = self._rows(config)
        if config and (checkpoint_id := get_checkpoint_id(config)):
            rows = rows.filter(checkpoint_id=checkpoint_id)
        if before and (before_id := get_checkpoint_id(before)):
            rows = rows.filter(checkpoint_id__lt=before_id)
        wanted = [row for row in rows if _matches(row.metadata, filter or {})][:limit]
        writes = self._writes(wanted)
        for row in wanted:
            yield self._as_tuple(row, writes)

    def put(
        self,
        config: RunnableConfig,
        checkpoint: CheckpointDict,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        thread_id, checkpoint_ns = _thread(config)
        kind, blob = self.serde.dumps_typed(checkpoint)
        stored_metadata = get_serializable_checkpoint_metadata(config, metadata)
        row = Checkpoint(
            conversation_id=thread_id,
            checkpoint_ns=checkpoint_ns,
            checkpoint_id=checkpoint["id"],
            parent_checkpoint_id=get_checkpoint_id(config) or "",
            run_id=stored_metadata.get("run_id", ""),
            type=kind,
            blob=blob,
            metadata=stored_metadata,
        )
        Checkpoint.objects.bulk_create(
            [row],
            update_conflicts=True,
            unique_fields=["conversation", "checkpoint_ns", "checkpoint_id"],
            update_fields=["parent_checkpoint_id", "run_id", "type", "blob", "metadata"],
        )
        return _config(thread_id, checkpoint_ns, checkpoint["id"])

    def put_writes(
        self, config: RunnableConfig, writes: Sequence[tuple[str, Any]], task_id: str, task_path: str = ""
    ) -> None:
        thread_id, checkpoint_ns = _thread(config)
        rows = []
        for position, (channel, value) in enumerate(writes):
            kind, blob = self.serde.dumps_typed(value)
            rows.append(
                CheckpointWrite(
                    conversation_id=thread_id,
                    checkpoint_ns=checkpoint_ns,
                    checkpoint_id=get_checkpoint_id(config),
                    task_id=task_id,
                    task_path=task_path,
                    idx=WRITES_IDX_MAP.get(channel, position),
                    channel=channel,
                    type=kind,
                    blob=blob,
                )
            )
        # Ordinary writes of a task happen once; the special ones (errors, interrupts) replace what was there.
        special = [row for row in rows if row.idx < 0]
        CheckpointWrite.objects.bulk_create([row for row in rows if row.idx >= 0], ignore_conflicts=True)
        CheckpointWrite.objects.bulk_create(
            special,
            update_conflicts=True,
            unique_fields=["conversation", "checkpoint_ns", "checkpoint_id", "task_id", "idx"],
            update_fields=["channel", "type", "blob", "task_path"],
        )

    @transaction.atomic
    def delete_thread(self, thread_id: str) -> None:
        Checkpoint.objects.filter(conversation_id=thread_id).delete()
        CheckpointWrite.objects.filter(conversation_id=thread_id).delete()

    @transaction.atomic
    def delete_for_runs(self, run_ids: Sequence[str]) -> None:
        self._delete(Checkpoint.objects.filter(run_id__in=run_ids))

    @transaction.atomic
    def copy_thread(self, source_thread_id: str, target_thread_id: str) -> None:
        for model in (Checkpoint, CheckpointWrite):
            rows = list(model.objects.filter(conversation_id=source_thread_id))
            for row in rows:
                row.pk, row.conversation_id = None, target_thread_id
            model.objects.bulk_create(rows, ignore_conflicts=True)

    @transaction.atomic
    def prune(self, thread_ids: Sequence[str], *, strategy: str = "keep_latest") -> None:
        if strategy == "delete":
            for thread_id in thread_ids:
                self.delete_thread(thread_id)
            return
        rows = Checkpoint.objects.filter(conversation_id__in=thread_ids)
        newest = {}
        for row in rows.order_by("checkpoint_id").only("pk", "conversation_id", "checkpoint_ns", "checkpoint_id"):
            newest[row.conversation_id, row.checkpoint_ns] = row.pk
        self._delete(rows.exclude(pk__in=newest.values()))

    async def aget_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        return await in_database(self.get_tuple, config)

    async def alist(
        self,
        config: RunnableConfig | None,
        *,
        filter: dict[str, Any] | None = None,
        before: RunnableConfig | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[CheckpointTuple]:
        def read() -> Sequence[CheckpointTuple]:
            return [*self.list(config, filter=filter, before=before, limit=limit)]

        for item in await in_database(read):
            yield item

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: CheckpointDict,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        return await in_database(self.put, config, checkpoint, metadata, new_versions)

    async def aput_writes(
        self, config: RunnableConfig, writes: Sequence[tuple[str, Any]], task_id: str, task_path: str = ""
    ) -> None:
        await in_database(self.put_writes, config, writes, task_id, task_path)

    async def adelete_thread(self, thread_id: str) -> None:
        await in_database(self.delete_thread, thread_id)

    async def adelete_for_runs(self, run_ids: Sequence[str]) -> None:
        await in_database(self.delete_for_runs, run_ids)

    async def acopy_thread(self, source_thread_id: str, target_thread_id: str) -> None:
        await in_database(self.copy_thread, source_thread_id, target_thread_id)

    async def aprune(self, thread_ids: Sequence[str], *, strategy: str = "keep_latest") -> None:
        await in_database(self.prune, thread_ids, strategy=strategy)

    def get_next_version(self, current: str | None, channel: None) -> str:
        """A version that sorts after `current` and differs between two writers of the same step."""
        number = int(current.split(".")[0]) if current else 0
        return f"{number + 1:032}.{random.random():016}"  # noqa: S311 - told apart, not kept secret

    def _rows(self, config: RunnableConfig | None):
        rows = Checkpoint.objects.order_by("-checkpoint_id")
        if config is None:
            return rows
        rows = rows.filter(conversation_id=config["configurable"]["thread_id"])
        checkpoint_ns = config["configurable"].get("checkpoint_ns")
        return rows if checkpoint_ns is None else rows.filter(checkpoint_ns=checkpoint_ns)

    def _writes(self, rows: Sequence[Checkpoint]) -> PendingWrites:
        """The pending writes of some checkpoints, in the order LangGraph applies them."""
        found: PendingWrites = {}
        for write in CheckpointWrite.objects.filter(
            conversation_id__in={row.conversation_id for row in rows},
            checkpoint_id__in={row.checkpoint_id for row in rows},
        ):
            value = self.serde.loads_typed((write.type, bytes(write.blob)))
            key = (write.conversation_id, write.checkpoint_ns, write.checkpoint_id)
            found.setdefault(key, []).append((write.task_id, write.channel, value))
        return found

    def _as_tuple(self, row: Checkpoint, writes: PendingWrites) -> CheckpointTuple:
        thread_id, checkpoint_ns = row.conversation_id, row.checkpoint_ns
        parent = row.parent_checkpoint_id
        return CheckpointTuple(
            config=_config(thread_id, checkpoint_ns, row.checkpoint_id),
            checkpoint=self.serde.loads_typed((row.type, bytes(row.blob))),
            metadata=row.metadata,
            parent_config=_config(thread_id, checkpoint_ns, parent) if parent else None,
            pending_writes=writes.get((thread_id, checkpoint_ns, row.checkpoint_id), []),
        )

    def _delete(self, checkpoints) -> None:
        keys = list(checkpoints.values_list("conversation_id", "checkpoint_ns", "checkpoint_id"))
        for thread_id, checkpoint_ns, checkpoint_id in keys:
            CheckpointWrite.objects.filter(
                conversation_id=thread_id, checkpoint_ns=checkpoint_ns, checkpoint_id=checkpoint_id
            ).delete()
        checkpoints.delete()


def _thread(config: RunnableConfig) -> tuple[str, str]:
    return config["configurable"]["thread_id"], config["configurable"].get("checkpoint_ns", "")


def _config(thread_id: str, checkpoint_ns: str, checkpoint_id: str) -> RunnableConfig:
    return {"configurable": {"thread_id": thread_id, "checkpoint_ns": checkpoint_ns, "checkpoint_id": checkpoint_id}}


def _matches(metadata: dict, wanted: dict[str, Any]) -> bool:
    return all(metadata.get(key) == value for key, value in wanted.items())
