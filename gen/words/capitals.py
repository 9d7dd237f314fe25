"""Capitals: words that keep theirs inside a sentence, whatever stands around them."""

from __future__ import annotations

KEPT = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Easter Christmas Advent Lent Thanksgiving Pentecost Passover Hanukkah Ramadan Eid Whitsun
    God God's Lord Jesus Christ Christian Christians Bible Scripture Gospel Catholic Protestant
    Baptist Methodist Lutheran Anglican Jewish Muslim Buddhist Hindu Alpha Anonymous
    English American British Spanish French German Italian Irish Scottish Welsh Dutch Polish
    Portuguese Russian Ukrainian Chinese Japanese Korean Indian Arabic Latino African Asian Mexican
    European Canadian Australian
    Zoom Google Gmail Skype Slack Teams Outlook Excel Word Microsoft Apple Facebook Instagram
    Messenger Signal Telegram Calendly Trello Asana Notion Evernote Dropbox Venmo Zelle Stripe
    Strava Garmin Fitbit Duolingo Toggl Loom Voxer Marco Acuity Paperbell Airtable Canva Docs
    Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Rev. Prof. St. Pastor Father Sister
    """.split()
)
"""Days, months and feasts; faiths, peoples and languages; things to write, meet or pay with."""
