"""The registry's rules: identifiers, statuses and validity, as pure functions of plain values."""

from server.registry.rules.certificate_number import certificate_display, certificate_key, parse_licence_identifier
from server.registry.rules.credit_code import organisation_code_warning, parse_credit_code
from server.registry.rules.identifiers import InvalidIdentifier
from server.registry.rules.identity import Sex, age, birth_date, mask_identity_number, parse_identity_number, sex
from server.registry.rules.mobile import mask_mobile, parse_mobile
from server.registry.rules.names import fold_enterprise_name, fold_name, gbk_bytes, mask_name
from server.registry.rules.statuses import (
    CertificateStatus,
    ConstructorLevel,
    ConstructorStatus,
    EnterpriseStatus,
    PersonnelCategory,
)
from server.registry.rules.validity import StudyBlock, add_months, days_to_expiry, study_block

__all__ = [
    "CertificateStatus",
    "ConstructorLevel",
    "ConstructorStatus",
    "EnterpriseStatus",
    "InvalidIdentifier",
    "PersonnelCategory",
    "Sex",
    "StudyBlock",
    "add_months",
    "age",
    "birth_date",
    "certificate_display",
    "certificate_key",
    "days_to_expiry",
    "fold_enterprise_name",
    "fold_name",
    "gbk_bytes",
    "mask_identity_number",
    "mask_mobile",
    "mask_name",
    "organisation_code_warning",
    "parse_credit_code",
    "parse_identity_number",
    "parse_licence_identifier",
    "parse_mobile",
    "sex",
    "study_block",
]
