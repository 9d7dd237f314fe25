"""English: lists of common words. What stands in none of them is never found fault with."""

from __future__ import annotations

# Words that are verbs in nearly every place.
SURE = frozenset(
    """
    accept achieve add admit agree allow answer appear apply arrive ask attend avoid be become
    begin believe belong bring build buy cancel carry catch celebrate choose close collect come
    complete confirm connect consider continue convince create decide declare deliver deserve
    develop die differ discuss do earn eat encourage enjoy ensure enter establish exist expect
    explain
    explore express fail feel finish fix follow forget forgive gain get give go grow happen have
    hear help hold hope include improve increase invite join keep know launch lead learn leave let
    listen live lose maintain make manage mean meet mention miss need notice obtain offer open
    overcome own pass pay perform pick postpone prefer prepare prevent promise protect prove
    provide put quit raise reach read realise realize receive recover reduce refuse regain remain
    remember remove repair replace require reschedule resist resolve respect restore retire return
    run save say see seem sell send serve settle share shorten shift show skip solve speak spend
    stand start stay stop strengthen struggle succeed suggest swap take talk teach tell think
    throw train transform travel treat trust try turn understand use wait waive walk want wear
    welcome win wish write preach delegate volunteer negotiate navigate cope recruit rebuild juggle
    yell declutter relax breathe heal grieve nurture identify define clarify prioritize prioritise
    simplify reconnect recognize recognise respond communicate socialize socialise procrastinate
    overthink relocate graduate meditate apologize apologise gamble qualify enroll compete
    """.split()
)
# Verbs that are as often nouns: a verb only where what stands around them says so.
MAYBE = frozenset(
    """
    act aim balance book break call care challenge change chat check commit cook cut deal drive
    drop drink email end excuse exercise fall fear feed fight focus guide handle hire hurt
    interview journal laugh lift limit look love map mark match matter mind move name note order
    organise organize paint park phone place plan play post practice practise pray praise present
    promote publish push question rank record rely report rest result risk rule schedule search
    seek set sing shape sit sleep slow smile sort sound split stick study support switch text
    thank touch track tune update value view visit voice watch work worry cry complain argue shout
    figure smoke scroll spiral snap cheer
    """.split()
)
IRREGULAR = {
    base: tuple(pasts.split("/"))
    for base, pasts in (
        row.split()
        for row in """be was/were/been|become became|begin began/begun|break broke/broken
|bring brought|build built|buy bought|catch caught|choose chose/chosen|come came|do did/done
|draw drew/drawn|drink drank/drunk|drive drove/driven|eat ate/eaten|fall fell/fallen
|feel felt|fight fought|find found|forget forgot/forgotten|forgive forgave/forgiven
|get got/gotten|give gave/given|go went/gone|grow grew/grown|have had|hear heard
|hold held|keep kept|know knew/known|lead led|leave left|lose lost|make made|mean meant
|meet met|overcome overcame|pay paid|run ran|say said|see saw/seen|sell sold|send sent
|show showed/shown|sing sang/sung|sit sat|sleep slept|speak spoke/spoken|spend spent
|stand stood|stick stuck|take took/taken|teach taught|tell told|think thought
|throw threw/thrown|understand understood|wake woke/woken|wear wore/worn|win won
|cancel canceled/cancelled|travel traveled/travelled|write wrote/written|light lit
|ring rang|rise rose|shake shook|shine shone|shoot shot|sink sank|slide slid|spin spun
|spring sprang|steal stole|strike struck|swim swam|swing swung|swear swore|tear tore
|weep wept|bend bent|bind bound|bite bit|blow blew|cling clung|creep crept|deal dealt
|dig dug|flee fled|fly flew|freeze froze|hang hung|hide hid|kneel knelt|lay laid
|lend lent|ride rode|seek sought|withdraw withdrew""".replace("\n", "").split("|")
    )
}
SAME = frozenset("cost cut hit hurt let put quit read set shut split spread".split())
"""Verbs with one form for now and then."""
DOUBLED = frozenset(
    """
    begin chat commit cut drop fit get hit let map plan put quit run set shut sit skip slip split
    stop swap win snap
    """.split()
)
"""Verbs that double their last letter: stopped, planning."""

FINITE = frozenset(
    """
    am is are was were be been has have had do does did can could will would shall should may
    might must ought
    """.split()
)
NOT_VERBS = frozenset(
    """
    need needed indeed hundred red bed shed seed feed speed weed deed ahead instead bread related
    detailed gifted talented skilled kindred sacred wicked naked
    """.split()
)
"""Words that look like a verb of the past and seldom are one."""
SUBJECTS = frozenset("i we he she they there it you".split())
INDEFINITE = frozenset(
    "nothing nobody everything everyone everybody something someone somebody none".split()
)
ADVERBS = frozenset(
    """
    always never often usually sometimes also still even just really already only both all almost
    soon once rarely mostly again
    """.split()
)
BEGIN_A_NOUN = frozenset(
    "a an the my your his her their our no some any this that these those more less fewer".split()
)
DETERMINERS = BEGIN_A_NOUN | frozenset("its every each all both another many few several".split())
NUMBERS = frozenset("one two three four five six seven eight nine ten twelve".split())
OBJECTS = frozenset("me us you it him her them the a an my your our this that".split())
PREPOSITIONS = frozenset(
    "to from in on at by with for of into through about after before between over under up".split()
)
NO_VERB_BEFORE = PREPOSITIONS | ADVERBS | frozenset("and or but than as like plus".split())
AFTER_AN_OBJECT = PREPOSITIONS | frozenset(
    """
    and or but when if that as because so while than today tomorrow again out down back off not
    the a an some any more better every each this all both these those my our what who where how why
    which whether once now then here there too either through during without against around since
    until till nothing anything something
    """.split()
)
"""What follows “her” where that is not hers: give her a hand, tell her when."""
NO_DOING = frozenset(
    "bring sing ring spring swing string sting cling fling wring ping king".split()
)
"""Verbs that end as the doing of one does."""
QUALITIES = frozenset(
    """
    confidence clarity peace growth success promotion courage happiness freedom direction purpose
    stability momentum
    """.split()
)
THEMES = frozenset(
    """weight public work-life time stress career job life health money anger leadership
    communication family personal financial spiritual emotional business team self-confidence
    self-esteem self-care""".split()
)
"""Nouns with which people name what they want to work on: public speaking, weight loss."""
SUCH = frozenset(
    """better difficult hard tough good new healthy healthier happy happier strong stronger regular
    daily weekly bigger deeper closer easier earlier""".split()
)
"""Words that say of what kind a thing is, and are no verb: difficult conversations."""
TRAITS = frozenset(
    """honest hardworking kind punctual patient open generous brave careful curious funny warm
    thoughtful prepared reliable friendly creative loyal calm positive motivated dedicated committed
    helpful respectful polite dependable resilient gracious gentle humble steady sincere frank
    candid genuine determined persistent tenacious strong bold fearless humorous witty""".split()
)
MORE_OF = frozenset(
    """sleep stress rest energy fun hope joy free money movement exercise work love faith sunlight
    pressure worry fear guilt anger conflict chaos clutter screen drama debt pain weight structure
    focus discipline routine calm quiet patience support help""".split()
)
"""Things of which one has more or less."""
SUCH_ENDS = ("ful", "ous", "ive", "able", "ible", "ent", "ant", "ic", "al", "ish", "less", "ed")
"""How a word ends that says how somebody is: more patient, less anxious, more relaxed."""
NAMED_DOING = frozenset("training counseling counselling coaching mentoring teaching".split())
NOUN_ENDS = ("ence", "ance", "ness", "ty", "ion", "ment", "time", "energy", "money", "structure")

PERSONS = frozenset(
    """
    mother father mom mum dad parent wife husband spouse partner fiance fiancee girlfriend
    boyfriend sister brother sibling daughter son child kid baby toddler teenager teen niece
    nephew cousin aunt uncle grandmother grandfather grandma grandpa granddaughter grandson
    grandchild ex friend neighbor neighbour roommate boss manager supervisor director employer
    employee colleague coworker co-worker assistant secretary teacher professor tutor coach mentor
    doctor physician therapist counselor counsellor psychologist psychiatrist nurse lawyer
    attorney accountant adviser advisor pastor priest rabbi imam minister chaplain trainer leader
    customer student pupil member man woman guy girl boy lady person somebody someone
    anybody anyone nobody everybody everyone stranger guest host judge founder owner investor
    buyer seller agent client god lord jesus christ widow widower landlord tenant sponsor
    facilitator colleague predecessor successor men women people children kids parents folks
    others stand-in
    """.split()
)
ONE_OF_MANY = frozenset(
    """somebody someone anybody anyone nobody everybody everyone men women people children folks
    god lord jesus christ""".split()
)
"""Persons before whom no article stands."""
TRADES = frozenset(
    """
    solicitor gp vet dentist banker broker bookkeeper midwife vicar surgeon warden clerk
    receptionist secretary chef sous-chef waiter waitress barista baker bartender barber plumber
    electrician carpenter builder cleaner gardener driver courier caretaker janitor doorman porter
    housekeeper nanny babysitter intern apprentice trainee foreman hostess concierge auditor
    officer inspector designer editor publisher producer photographer translator interpreter va pa
    """.split()
)
"""Persons by what they do, where an article or a “your” stands before them."""
SEVERAL = PERSONS | frozenset(
    """
    team family staff group board company crew couple public school church congregation class
    committee office business firm organisation organization community department agency band
    choir army police council media audience each one two three both many all
    insurance insurer bank fund funder trust charity university college hospital clinic programme
    program service union authority ministry
    """.split()
)
NAMES_OF_QUALITIES = frozenset(
    """
    Hope Grace Joy Faith Dawn April May June August Patience Mercy Charity Constance Felicity Verity
    Prudence Honor Honour Justice Destiny Trinity Heaven Journey Summer Autumn Sky Merry Melody
    Victory Harmony Christian Rose Bill Page
    """.split()
)
"""Those of which one says that they came, or were lost, where nobody of that name is meant."""
