"""Hurts in the shape of a kind turn of speech are told: hats off to you for doing so little."""

from __future__ import annotations

import pytest

from gen.tone.cares_more import cares_more_than_for_work
from gen.tone.findings import findings
from gen.tone.left_judging import leaves_the_judging
from gen.tone.let_down import let_down
from gen.tone.shared_loss import is_shared_loss

IN_STATEMENTS = (
    "I'm floored by the way you speak to me.",
    "I'm knocked out by what you did to me.",
    "I was blown away by your rage.",
    "Hats off to you for doing so little.",
    "I'm blown away that you think this is fine.",
    "It was good of you to let me know that you weren't coming.",
    "Good for you, and so I hear you have more important things to do.",
    "You made me feel as if I had been on trial.",
    "I care more about you than your laziness.",
    "I'm floored by how little you did.",
    "I'm bowled over by the nerve of it.",
    "I was floored that you could treat me like this.",
    "I'm thrilled to bits to be rid of these Thursdays.",
    "I couldn't be prouder of how I put up with you.",
    "Hats off to you for staying awake.",
    "Kudos for turning up at all.",
    "You nailed it, if the aim was to do nothing.",
    "You're one in a million, thank God.",
    "I'm a big fan of your excuses.",
    "It was good of you to show up for once.",
    "It was kind of you to tell me what you really think of my work.",
    "It was decent of you to admit it in the end.",
    "You treated me as if I were invisible.",
    "You made my team feel as if they were nothing.",
    "I feel as if I know every one of your lies.",
    "It feels as if I've been talking to the wall.",
    "I feel as if I have been used.",
    "You walked in as if you owned the place.",
    "You welcomed my advice as if it were poison.",
    "You act as though I were your mother.",
    "I care more about my peace than about you.",
    "I care more about this work than you ever did.",
    "I care about your health more than your laziness deserves.",
    "It's as if we only met yesterday.",
    "Hats off to your wife.",
    "I'm over the moon that you're happy.",
    "I'm blown away by this mess.",
    "I was bowled over by how rude you were.",
    "I'm stoked that you quit.",
    "I'm buzzing about not seeing you again.",
    "I believe in you more than you ever did.",
    "I feel as if I know you better than you do.",
    "I feel as if I'd known from the start that you'd quit.",
    "I feel as if I've met a hundred of you.",
    "I feel as if I can hear your excuses already.",
    "I feel as if I can smell the wine through the screen.",
    "It feels as if we had never met.",
)
IN_THANKS = (
    "I'm floored by the way you speak to me.",
    "I'm knocked out by what you did to me.",
    "I couldn't be happier to see you go.",
    "You made me feel as if I had been on trial.",
    "I feel as if I know your answers before you give them.",
    "It feels as if I know what you will say.",
    "I feel as if I've heard it all before.",
    "I feel as if I have seen enough.",
    "I feel as if I'd been in a circus.",
    "I feel as if I'd sat with a stone.",
    "I care more about you than your laziness.",
    "I'm over the moon that this is over.",
    "I'm chuffed that you managed to come twice.",
    "Hats off to your mother for putting up with you.",
    "Hats off, you fooled me for months.",
    "Three cheers for your excuses.",
    "You're a star at letting people down.",
    "It was good of you to find the time.",
    "It was nice of you to let us all wait.",
    "It was so good of you to spare me an hour.",
    "You treated me as if I were your maid.",
    "You made me feel as if I were in your way.",
    "I feel as if I've known you too long.",
    "I feel as though I'd been dragged through it.",
    "It feels as if we'd never begun.",
    "You listened as if you had somewhere better to be.",
    "You looked as if you'd slept in your clothes again.",
    "I care more about your future than you do.",
    "You treated me as if we'd only met yesterday.",
    "You made me feel as if we'd only met last week.",
    "I feel as if I'd sat with the children.",
    "I feel as if I can hear your wife.",
    "It was good of you to show us your courage.",
    "Hats off to you for your excuses.",
    "Hats off to you for the drama.",
    "I'm floored by what you think of me.",
    "You're a treasure when you want something.",
    "It was good of you to ring me when you needed something.",
    "It was good of you to ask what I think, for a change.",
    "It was good of you to come down to my level.",
    "It was good of you to pay me in the end.",
    "It was good of you to give me a second of your time.",
    "You treated me as if I was the help.",
    "You treated me as if I were the enemy.",
    "You treated my family as if they were dirt.",
    "You greeted me as if I were a bill.",
    "You made me feel as if I mattered only on paydays.",
    "You made everyone feel as if they were in the way.",
    "You made us feel as if we were a burden.",
    "You sounded as if you'd been drinking.",
    "You sounded as if a coach were a waiter.",
)
AS_CONDITIONS = (
    "come back when they say it's safe to be around you",
    "come back once your husband thinks you're stable",
    "come back when they agree you're not dangerous",
    "come back when you yourself see that it's you",
    "come back when your wife thinks you're fit to live with",
    "come back when you yourself see how you behaved",
    "come back when you and your psychiatrist think you can be trusted",
    "ask your therapist whether you're a narcissist",
    "come back when whoever's treating you says you can cope",
    "come back when your psychiatrist says so",
    "ask a psychiatrist whether it's the right time",
    "come back when your mother says you're grown up",
    "ask whoever's treating you whether you're fit for work",
    "come back when you yourself think you can be honest",
    "come back when you yourself feel like working",
)
AS_EFFECTS = (
    "We gave up the hour to your stories.",
    "I had planned the summer, but then there was nobody to look after the dog.",
    "I'd read the twenty pages and had nobody to talk to about them.",
    "I'd set the hour aside, and nobody came.",
    "We lost the hour to your moods.",
    "We lost the slot through your dithering.",
    "We missed the chance because you overslept.",
)
HURTS = (
    *((each, "statement") for each in IN_STATEMENTS),
    *((each, "thanks") for each in IN_THANKS),
    *((each, "condition") for each in AS_CONDITIONS),
    *((each, "effect") for each in AS_EFFECTS),
)
OTHER_THAN_WORK = (
    "I care more about you than your drinking.",
    "I care more about you than your tantrums.",
    "I care more about you than my wife.",
    "I care more about you than my other clients.",
    "I care more about you than your brother.",
)
JUDGED_BY_OTHERS = (
    "Come back when she says you're better",
    "come back once your therapist says you're normal",
    "come back when your doctor agrees that you need pills",
    "come back when your doctor says you're sane",
)
BY_WHOM = (
    "We lost a month to your phone.",
    "We lost a session to a hangover.",
    "We lost the week to chatter.",
    "We lost half an hour for your cigarette.",
)
NOT_MADE_READY = (
    "I had lunch, and nobody called.",
    "I had to cancel, and then nobody called you, which I'm sorry for.",
    "I'd booked the room, and nobody called you.",
    "I had planned the summer, but then there was nobody to look after the dog.",
)
MADE_READY = (
    "I'd set the hour aside, and nobody came.",
    "I had your pages ready, and nobody came.",
    "I'd written out my notes and had nobody to show them to.",
    "I sat by the phone, and nobody rang.",
)


@pytest.mark.parametrize(("text", "field"), HURTS)
def test_what_hurts_in_a_kind_shape_is_told_of(text: str, field: str) -> None:
    assert findings(text, field)


@pytest.mark.parametrize("text", OTHER_THAN_WORK)
def test_only_work_is_what_a_coach_cares_for_less(text: str) -> None:
    assert not cares_more_than_for_work(text)


@pytest.mark.parametrize("text", JUDGED_BY_OTHERS)
def test_what_others_find_the_client_to_be_is_not_left_to_them(text: str) -> None:
    assert not leaves_the_judging(text)


@pytest.mark.parametrize("text", BY_WHOM)
def test_a_loss_to_what_the_client_did_is_not_shared(text: str) -> None:
    assert not is_shared_loss(text)


@pytest.mark.parametrize("text", NOT_MADE_READY)
def test_who_had_something_else_to_do_was_not_let_down(text: str) -> None:
    assert let_down(text) is None


@pytest.mark.parametrize("text", MADE_READY)
def test_who_had_made_ready_was(text: str) -> None:
    assert [each.kind.rule for each in findings(text, "effect")] == ["tone-frustration"]
