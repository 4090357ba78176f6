"""Importing the register: enterprises, persons, certificates and constructor registrations from files."""

from collections.abc import Mapping, Sequence

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.integrations.spreadsheets import Fault, Table
from server.registry.services.batches import (
    Progress,
    Report,
    Tally,
    Writer,
    described,
    unwatched,
    writing,
)
from server.registry.services.register_sheets import CERTIFICATES, ENTERPRISES, PERSONS, REGISTRATIONS, register_kinds
from server.registry.services.sheets import Line, read_kinds, sifted
from server.registry.services.writing import (
    enterprise_ids,
    person_ids,
    write_certificates,
    write_enterprises,
    write_persons,
    write_registrations,
)

NO_SUCH_PERSON = "登记库和本次文件中都没有此人，或其所在行有误。"
NO_SUCH_ENTERPRISE = "登记库和本次文件中都没有此企业，或其所在行有误。"


async def import_register(
    tables: Sequence[Table], *, keep_good: bool, by: By, progress: Progress = unwatched
) -> Report:
    """Bring the register to what the tables say; rows that are there already are passed over.

    Everything is checked before anything is written: with a fault nothing is, or with `keep_good` the good rows
    are. One audit entry, of counts. Raises ImportDisturbed.
    """
    reading = read_kinds(tables, register_kinds(day_of(by.at_ms)))
    faults = list(reading.faults)
    lines = await _with_known_owners(reading.lines, faults)
    if reading.unusable or (faults and not keep_good):
        return Report(False, faults=faults)
    async with writing():
        async with db.transaction():
            await audit.record("register:imported", "register", by=by, note=described(lines))
        return Report(True, await _write(lines, progress), faults)


async def _with_known_owners(lines: Mapping[str, list[Line]], faults: list[Fault]) -> dict[str, list[Line]]:
    """Certificates and registrations only of persons and enterprises that are in the register or in the file."""
    owned = [*lines[CERTIFICATES], *lines[REGISTRATIONS]]
    persons = {line.key for line in lines[PERSONS]} | set(await person_ids(owned))
    enterprises = {line.key for line in lines[ENTERPRISES]} | set(await enterprise_ids(owned))
    numbers: dict[object, Line] = {}

    def fault_of(line: Line) -> Fault | None:
        if line.values["identity_number"] not in persons:
            return line.fault("身份证号", NO_SUCH_PERSON)
        code, key = line.values.get("credit_code"), line.values.get("key")
        if code and code not in enterprises:
            return line.fault("统一社会信用代码", NO_SUCH_ENTERPRISE)
        earlier = numbers.setdefault((line.values["identity_number"], key), line) if key else line
        return None if earlier is line else line.fault("证书编号", f"与第{earlier.row}行是同一人的同一编号。")

    good = {kind: sifted(lines[kind], faults, fault_of) for kind in (CERTIFICATES, REGISTRATIONS)}
    return {**lines, **good}


async def _write(lines: Mapping[str, Sequence[Line]], progress: Progress) -> dict[str, Tally]:
    writer = Writer(sum(map(len, lines.values())), progress)
    kinds = {
        ENTERPRISES: write_enterprises,
        PERSONS: write_persons,
        CERTIFICATES: write_certificates,
        REGISTRATIONS: write_registrations,
    }
    return {kind: await writer.write(lines[kind], write) for kind, write in kinds.items() if lines[kind]}
