"""Kind turns of speech are let pass by what they name: pages, a kitchen, a doctor, an hour."""

from __future__ import annotations

import pytest

from gen.tone.findings import findings

IN_STATEMENTS = (
    "I feel as if I've learned as much from you as you did from me.",
    "I'd much rather you were well than finished on time.",
    "I'm floored by your kindness.",
    "I'm bowled over by your courage.",
    "I'm over the moon about your new job.",
    "I'm thrilled to bits for you both.",
    "I'm tickled pink by your card.",
    "I couldn't be happier for you.",
    "I couldn't be happier about the wedding.",
    "I'm as proud as punch of you.",
    "Hats off to you both.",
    "You've done yourself proud.",
    "You're one in a million.",
    "I'm a big fan of your poems.",
    "I really admire your courage.",
    "It was kind of you to write to me.",
    "It was thoughtful of you to tell us in person.",
    "It was good of you to let me know straight away.",
    "You made everyone feel as if they belonged.",
    "You made the new ones feel as if they were welcome.",
    "I feel as though I've known you for years.",
    "It feels as if we only met yesterday.",
    "You sounded as if a weight had been lifted.",
    "You looked as though you'd slept well.",
    "I care more about your sleep than about the thesis.",
    "You matter more to me than any deadline.",
    "I'd rather see you well than see you published.",
    "I care far more about how you're doing than about the race.",
    "Your health comes before the marathon.",
)
IN_THANKS = (
    "Hats off to you for the way you kept going.",
    "Hats off to you for finishing the book.",
    "It was good of you to come all that way.",
    "It was good of you to tell us yourself.",
    "I was blown away by your last chapter.",
    "I was knocked out by your speech.",
    "I'm over the moon that you passed the exam.",
    "We're chuffed to bits about the baby.",
    "I couldn't be prouder of you.",
    "I'm on cloud nine about your result.",
    "Hats off to you for that speech.",
    "Kudos to you.",
    "You nailed it.",
    "You made my week.",
    "You're an absolute star.",
    "It was good of you to ask after my mother.",
    "It was lovely of you to bring the cake.",
    "It was brave of you to say so.",
    "You welcomed me as if I were an old friend.",
    "You treated us as if we were part of the family.",
    "You made me feel as if I were at home.",
    "I feel as if I know your mother.",
    "I feel as if I'd sat in your kitchen.",
    "I feel as if I could smell the bread.",
    "You told me about the farm so well that I feel as if I'd been there.",
    "You listened as if nobody else were in the room.",
    "You sang as if you'd never done anything else.",
    "I've always cared more about the two of you than about the business.",
)
AS_CONDITIONS = (
    "come back when you and your doctor think it's the right time",
    "come back once you and your therapist agree that more sessions would help",
    "ask your midwife whether running would be too much",
    "come back when you yourself feel ready",
    "start running again once your physio says it's all right",
    "come back whenever you and whoever's helping you think it would do you good",
)
AS_EFFECTS = (
    "We lost the hour for the budget.",
    "We missed the chance to practise the speech.",
    "We ran out of time for the last chapter.",
)
KIND = (
    *((each, "statement") for each in IN_STATEMENTS),
    *((each, "thanks") for each in IN_THANKS),
    *((each, "condition") for each in AS_CONDITIONS),
    *((each, "effect") for each in AS_EFFECTS),
)


@pytest.mark.parametrize(("text", "field"), KIND)
def test_what_names_something_good_is_let_pass(text: str, field: str) -> None:
    assert findings(text, field) == ()
