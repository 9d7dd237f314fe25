"""Tone: words that hurt are found before the client finds them.

A bad word alone hurts nobody. What matters is who owns a feeling, of whom a thing is said, and
whose words they are. So the lists in ``lists`` hold grammar, a text file a kind of hurt, each with
sentences that it must catch and must let pass, and what is harmless is passed over first;
``phrases`` says how to read them. Half of what hurts holds no word to list: that is learnt from
labelled sentences (``reader``), by weights and by a small network. A word that several phrases look
for (``<lazy>``: what labels a person) stands in ``lists/words.txt``. The rooms, each on those above
it:

- ``sentences``: a text in its sentences, and a sentence in words that can be compared.
- ``forms``: all forms of a word.
- ``phrases``: how a phrase is written, and found in a sentence.
- ``lists``: what is looked for, as it is written.
- ``index``: the phrases, ready to be looked for.
- ``features``: what a sentence is made of, each thing that something can be learnt of.
- ``frames``: how a sentence is built, whatever it speaks of.
- ``weights``: what was learnt of each, in a table that loads in no time.
- ``pieces``: a sentence in the numbers that the network reads.
- ``network``: a small language model that was taught what hurts.
- ``reader``: how a sentence reads as a whole.
- ``whose``: whether it is said of the client, or by the client.
- ``wholly``: whether it is of one kind from end to end.
- ``own_side``: whether it is said of the coach's own side.
- ``glad``: whether it is plain joy in the work. ``plain_care``: whether it is plain care.
- ``kind_words``: turns of speech that are warm, or good news, and what is said beside them.
- ``plain_facts``: whether it says what came about again. ``warm_praise``: you're really here.
- ``sympathy``: whether it is sorry for what befell the client. ``no_apology``: for what they did.
- ``good_things``: persons, places, work and news of which one is glad, by their names.
- ``tender``: as if I'd known her. ``praise_idioms``: over the moon. ``shared_loss``: an hour lost.
- ``cares_more``: than for the work. ``left_judging``: when you think so.
- ``left_choice``: whether it leaves the client a choice. ``own_cost``: a joke about the coach.
- ``clauses``: what somebody is called in a part of it.
- ``let_down``: whether it shows the coach ready, and nobody there; what is told by its shape.
- ``meant_well``: whether it is one of these, and hurts nobody as a whole.
- ``findings``: what in a text may hurt, from which line on it is told, and why.
- ``read_before``: texts in which an earlier run found nothing.
"""
