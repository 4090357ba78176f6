"""The sheets of class kinds and training classes: their columns, and what a row of each must hold."""

import re
from typing import Final

from server.catalogue.rules import ExamMode
from server.registry.rules import PersonnelCategory
from server.registry.services.cells import choice, city_code, codes, day, fen, line, tenths, whole, yes_or_no
from server.registry.services.sheets import Cells, Kind, Line

KINDS: Final = "班别"
CLASSES: Final = "学习班"

_MODES: Final = {"线上": ExamMode.ONLINE, "线下": ExamMode.OFFLINE, "ONLINE": ExamMode.ONLINE}
_MODES_ALL: Final = {**_MODES, "OFFLINE": ExamMode.OFFLINE}
_SMALLINT: Final = 32_767
_INT: Final = 2_147_483_647
