"""What holds for every case that the rules accept, and for every finding, whatever is written."""

from __future__ import annotations

import ast
import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from findings import CASE, FOLDERS, as_plain_yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_cases import quiet_cases, shuffled_cases

import gen
from gen.case import Case
from gen.check import check_case
from gen.counsel import check_counsel
from gen.documents import DOCUMENTS, Document, asks_questions, form, why_not_needed
from gen.making import document_of
from gen.merge import over_practice
from gen.problem import Problem
from gen.schema import CASE as SCHEMA
from gen.schema import Field
from gen.source import read_source
from gen.wording.situation import says_faith
from gen.wording.tongue import Tongue
from reading_documents import read_document
from word import PROJECT
