"""The policy's rules on readings made by hand; each test names the section of the policy it checks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from workflows.engines.base import (
    ActKind,
    ActSignal,
    Category,
    DangerKind,
    DangerSignal,
    FlagKind,
    FlagSignal,
    Need,
    Quoted,
    ReachKind,
    ReachSignal,
    Reading,
    RequestType,
    SecurityKind,
    SecuritySignal,
    SecurityStage,
    UrgencyKind,
    UrgencySignal,
)
from workflows.support_desk.policy import Clock, Duration, SupportHours, decide, due_at, may_ask_first, missing_facts

HOURS = SupportHours(time(8), time(18), "Europe/Berlin")


def a_need(reach=(), urgency=(), kind=RequestType.INCIDENT, category=Category.NETWORK, **fields) -> Need:
    return Need(
        number=1,
        type=kind,
        category=category,
        title="A need",
        thing=Quoted(quote="internet"),
        symptom=Quoted(quote="down"),
        reach=[ReachSignal(kind=item, quote="q") if isinstance(item, str) else item for item in reach],
        urgency=[UrgencySignal(kind=item, quote="q") for item in urgency],
        **fields,
    )


def decided(policy, *args, acts=(), **kwargs):
    need = a_need(*args, **kwargs)
    acts = [ActSignal(kind=kind, quote="q") for kind in acts]
    return decide(need, Reading(needs=[need], acts=acts), policy)


@pytest.mark.parametrize(
    ("reach", "impact"),
    [
        ([], "low"),
        ([ReachKind.ONE_PERSON], "low"),
        ([ReachKind.TEAM], "medium"),
        ([ReachKind.SHARED_THING], "medium"),
        ([ReachSignal(kind="people", count=50, quote="q")], "medium"),
        ([ReachSignal(kind="people", count=51, quote="q")], "high"),
        ([ReachKind.SITE], "high"),
        ([ReachKind.CORE_SERVICE], "high"),
        ([ReachKind.CORE_SERVICE, ReachKind.OTHERS_UNAFFECTED], "low"),
        ([ReachKind.SITE, ReachKind.OTHERS_UNAFFECTED], "high"),
    ],
)
def test_impact_is_how_far_it_reaches(policy, reach, impact):
    assert decided(policy, reach).impact == impact


@pytest.mark.parametrize(
    ("urgency", "expected"),
    [
        ([], "medium"),
        ([UrgencyKind.BLOCKED], "high"),
        ([UrgencyKind.BLOCKED, UrgencyKind.WORKAROUND], "medium"),
        ([UrgencyKind.HARM_GROWING, UrgencyKind.NO_RUSH], "high"),
        ([UrgencyKind.DUE_TODAY], "high"),
        ([UrgencyKind.DUE_LATER], "medium"),
        ([UrgencyKind.COSMETIC], "low"),
        ([UrgencyKind.COSMETIC, UrgencyKind.DEGRADED], "medium"),
        ([UrgencyKind.NO_RUSH, UrgencyKind.DEGRADED], "low"),
    ],
)
def test_urgency_is_how_soon_something_must_happen(policy, urgency, expected):
    assert decided(policy, [], urgency).urgency == expected


def test_no_rush_does_not_lower_a_company_wide_failure(policy):
    assert decided(policy, [ReachKind.COMPANY], [UrgencyKind.NO_RUSH]).urgency == "medium"


@pytest.mark.parametrize(
    ("reach", "urgency", "priority"),
    [
        (ReachKind.SITE, UrgencyKind.BLOCKED, "P1"),
        (ReachKind.SITE, UrgencyKind.DEGRADED, "P2"),
        (ReachKind.TEAM, UrgencyKind.BLOCKED, "P2"),
        (ReachKind.TEAM, UrgencyKind.DEGRADED, "P2"),
        (ReachKind.TEAM, UrgencyKind.COSMETIC, "P3"),
        (ReachKind.ONE_PERSON, UrgencyKind.BLOCKED, "P2"),
        (ReachKind.ONE_PERSON, UrgencyKind.DEGRADED, "P3"),
        (ReachKind.ONE_PERSON, UrgencyKind.COSMETIC, "P4"),
    ],
)
def test_priority_is_the_matrix(policy, reach, urgency, priority):
    assert decided(policy, [reach], [urgency]).priority == priority


@pytest.mark.parametrize(
    ("stage", "priority", "escalated"),
    [
        (SecurityStage.HAPPENED, "P1", True),
        (SecurityStage.HALF_ACTED, "P2", True),
        (SecurityStage.ATTEMPT, "P3", False),
    ],
)
def test_security_has_fixed_priorities(policy, stage, priority, escalated):
    signal = SecuritySignal(kind=SecurityKind.SUSPICIOUS_MESSAGE, stage=stage, quote="q")

    decision = decided(policy, kind=RequestType.SECURITY_INCIDENT, security=[signal])

    assert (decision.priority, decision.escalated, decision.team) == (priority, escalated, "Security")


@pytest.mark.parametrize(
    ("category", "team"),
    [
        (Category.NETWORK, "Network"),
        (Category.ACCESS, "Identity and access"),
        (Category.SOFTWARE, "Applications"),
        (Category.HARDWARE, "Workplace"),
        (Category.OTHER, "Service desk"),
    ],
)
def test_a_category_goes_to_its_team(policy, category, team):
    assert decided(policy, category=category).team == team


def test_every_other_p1_goes_to_major_incident(policy):
    assert decided(policy, [ReachKind.SITE], [UrgencyKind.BLOCKED]).team == "Major incident"


def test_a_how_to_question_is_p4(policy):
    assert decided(policy, [ReachKind.COMPANY], kind=RequestType.SERVICE_REQUEST, how_to=True).priority == "P4"


@pytest.mark.parametrize(
    ("fields", "escalated", "may_ask"),
    [
        ({}, False, True),
        ({"dangers": [DangerSignal(kind=DangerKind.BATTERY, quote="q")]}, True, False),
        ({"flags": [FlagSignal(kind=FlagKind.SHARED_DATA_LOSS, quote="q")]}, True, False),
        ({"flags": [FlagSignal(kind=FlagKind.DATA_PROTECTION, quote="q")]}, True, True),
        ({"acts": [ActKind.WANTS_HUMAN]}, True, False),
    ],
)
def test_what_is_escalated_and_what_may_be_asked_first(policy, fields, escalated, may_ask):
    acts = [ActSignal(kind=kind, quote="q") for kind in fields.pop("acts", [])]
    need = a_need(**fields)
    reading = Reading(needs=[need], acts=acts)

    decision = decide(need, reading, policy)

    assert (decision.escalated, may_ask_first(need, decision, reading)) == (escalated, may_ask)


def test_required_facts_that_were_not_said_are_missing(policy):
    slots = [fact.slot for fact in missing_facts(a_need(), policy)]

    assert slots == ["location", "affected"]


@pytest.mark.parametrize(
    ("start", "duration", "due"),
    [
        # Monday to Friday, 8 to 18 in Berlin; Berlin is UTC+1 in November.
        ("2026-11-23T09:00", Duration(4, Clock.SUPPORT_HOURS), "2026-11-23T13:00"),
        ("2026-11-23T15:00", Duration(4, Clock.SUPPORT_HOURS), "2026-11-24T09:00"),
        ("2026-11-27T16:00", Duration(4, Clock.SUPPORT_HOURS), "2026-11-30T10:00"),
        ("2026-11-28T12:00", Duration(4, Clock.SUPPORT_HOURS), "2026-11-30T11:00"),
        ("2026-11-28T12:00", Duration(1, Clock.HOURS), "2026-11-28T13:00"),
        ("2026-11-23T09:00", Duration(1, Clock.BUSINESS_DAYS), "2026-11-24T09:00"),
        ("2026-11-27T09:00", Duration(3, Clock.BUSINESS_DAYS), "2026-12-02T09:00"),
    ],
)
def test_due_times_count_on_their_clock(start, duration, due):
    begin = datetime.fromisoformat(start).replace(tzinfo=UTC)

    assert due_at(begin, duration, HOURS) == datetime.fromisoformat(due).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "opens", "closes", "start", "duration", "due"),
    [
        # On Friday 27 March 2026 clocks in Jerusalem skip 02:00 to 03:00, so from 1 to 9 there are seven hours.
        ("Asia/Jerusalem", 1, 9, "2026-03-26T23:30", Duration(4, Clock.SUPPORT_HOURS), "2026-03-27T03:30"),
        ("Asia/Jerusalem", 1, 9, "2026-03-26T23:00", Duration(8, Clock.SUPPORT_HOURS), "2026-03-29T23:00"),
        ("Asia/Jerusalem", 1, 9, "2026-03-26T00:30", Duration(1, Clock.BUSINESS_DAYS), "2026-03-27T00:30"),
        # On Friday 24 April 2026 clocks in Cairo skip 00:00 to 01:00.
        ("Africa/Cairo", 0, 23, "2026-04-23T20:00", Duration(8, Clock.SUPPORT_HOURS), "2026-04-24T05:00"),
        # In the night to Friday 30 October 2026 they repeat 23:00 to 24:00.
        ("Africa/Cairo", 20, 23, "2026-10-29T17:00", Duration(4, Clock.SUPPORT_HOURS), "2026-10-29T21:00"),
        ("Africa/Cairo", 20, 23, "2026-10-29T17:00", Duration(1, Clock.BUSINESS_DAYS), "2026-10-30T18:00"),
    ],
)
def test_due_times_are_right_when_clocks_change_in_support_hours(zone, opens, closes, start, duration, due):
    begin = datetime.fromisoformat(start).replace(tzinfo=UTC)

    moment = due_at(begin, duration, SupportHours(time(opens), time(closes), zone))

    assert moment == datetime.fromisoformat(due).replace(tzinfo=UTC)


def test_clocks_stand_still_on_a_holiday():
    hours = replace(HOURS, holidays=frozenset({date(2026, 11, 24)}))
    begin = datetime(2026, 11, 23, 15, tzinfo=UTC)

    due = [
        due_at(begin, duration, hours)
        for duration in (Duration(4, Clock.SUPPORT_HOURS), Duration(1, Clock.BUSINESS_DAYS))
    ]

    assert [moment.astimezone(UTC).day for moment in due] == [25, 25]
