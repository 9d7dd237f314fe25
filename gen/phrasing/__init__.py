"""Phrasing: whether a text of a case reads well in its sentences, and how it would.

What has one reading is put right by ``gen.words.beginnings``; here is what has two, or none.
Words are looked up in lists of common ones: what these do not know is taken to be right.

- ``english``: lists of words: verbs, persons, what begins a noun.
- ``verbs``: the forms of a verb, and whether a text has one.
- ``mentions``: where a text names the client.
- ``agreement``: what else somebody does behind an "and", as it is said to a client.
- ``named_first``: somebody in no list of names, with whom a sentence begins.
- ``somebody_else``: who stands in a text beside the client.
- ``short_forms``: whether an “'s” is short for “is” or “has”.
- ``owned``: whether a “her” says whose something is.
- ``of_any_one``: a “his” that goes with somebody in general, a dad who misses his boys.
- ``of_oneself``: an “on his own”, which goes with whoever acts in its clause.
- ``whose``: which of its pronouns are the client's.
- ``to_you``: a text that is said to the client and speaks of the client.
- ``from_me``: a text that is said by the coach and names the coach.
- ``coachs_own``: a “she” in what tells of the coach's own doing and things.
- ``coach_meant``: a “she” that may be the coach as well as the client.
- ``alike``: a text like the one that is wanted, field by field.
- ``misfit``: a text that does not fit into its sentence.
- ``one_of_two``: what is said to two, and speaks past the one whom it names.
- ``coach_and_helper``: a “she” that may be the coach as well as who helps.
- ``quotations``: words between quotation marks, which are somebody's own.
- ``points_back``: a word for something that stands on no line before it.
- ``things``: a text that names a thing, where it is to say what is done.
- ``phrases``: what a place inside a sentence asks of a text, a function a place.
- ``so_far``: the same of what was tried, and what was reached.
- ``me_in_need``: whom an “I” means in what is looked for.
- ``looked_for``: the same of what is looked for, and of the last day for an answer.
- ``until_when``: the same of how long something can be used.
- ``kept``: the same of how long notes are kept, and how.
- ``whole_sentences``: what a place for a whole sentence asks.
- ``facts``: the same of what was seen.
- ``praise``: the same of what the client is thanked for.
- ``she_is``: whom a “she” means, where the case says so beside the text.
- ``whom``: the same of whom a client asks or turns to, and how somebody is reached.
- ``of_options``: the same of who else can help.
- ``sums_counted``: what a sum is for, where it is counted and no sentence.
- ``sums_argued``: a sentence on a sum that tells of a quarrel over it.
- ``sums``: the same of how a sum came about.
- ``to_the_payer``: a sum on the page for whoever pays, which speaks of that reader.
- ``small_letters``: a name that is typed without its capitals.
- ``of_consent``: a “her” in what somebody is told for.
- ``of_the_client``: a field's text that speaks of the client as of another.
- ``chat``: what is typed to a friend, and is no word in a paper.
- ``read_in``: whether the client hears or reads a field in the papers of a case.
- ``slips``: the fields, with what each of them has to be.
"""
