"""Pure rules of score reports and certificates of completion."""

from server.certification.rules.proof import MARK, Proof, check_text, masked_name, proof_number
from server.certification.rules.retries import GIVE_UP_MS, delay_ms
from server.certification.rules.statuses import (
    BATCH_STEPS,
    PRINT_STEPS,
    REPORT_STEPS,
    REVOCABLE,
    BatchStatus,
    PrintStatus,
    ReportStatus,
)

__all__ = [
    "BATCH_STEPS",
    "GIVE_UP_MS",
    "MARK",
    "PRINT_STEPS",
    "REPORT_STEPS",
    "REVOCABLE",
    "BatchStatus",
    "PrintStatus",
    "Proof",
    "ReportStatus",
    "check_text",
    "delay_ms",
    "masked_name",
    "proof_number",
]
