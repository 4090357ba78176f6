"""The sections of the settings: every key with its type and bounds; their meaning stands in config/."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Server(Section):
    host: str
    port: int = Field(ge=1, le=65535)
    base_url: str
    proxies: int = Field(ge=0)
    stop_seconds: float = Field(gt=0)
    max_body_bytes: int = Field(gt=0)
    accel_prefix: str
    catalogue_cache_seconds: float = Field(ge=0)
    metrics_token: str


class Database(Section):
    url: str
    pool_min: int = Field(ge=1)
    pool_max: int = Field(ge=1)
    timeout_seconds: float = Field(gt=0)
    synchronous: Literal["FULL", "NORMAL"]


class Site(Section):
    name: str
    short_name: str
    organisation: str
    help_phone: str
    icp: str
    licence_version: str = Field(pattern=r"^\d{4}-\d{2}$")


class Payee(Section):
    """The account that enterprises pay to."""

    name: str
    bank: str
    account: str


class Redis(Section):
    url: str


class Storage(Section):
    url: str
    endpoint: str
    region: str
    access_key: str
    secret_key: str


class Secrets(Section):
    keys: dict[str, str]
    current: str


class Wechat(Section):
    base_url: str
    app_id: str
    app_secret: str
    timeout_seconds: float = Field(gt=0)
    reminder_template: str


class Sms(Section):
    url: str
    app_id: str
    secret: str
    timeout_seconds: float = Field(gt=0)


class Province(Section):
    base_url: str
    app_id: str
    client_secret: str
    sign_alg: Literal["HMAC-SHA256", "HMAC-SM3", "SM2-SM3"]
    sign_key: str
    timeout_seconds: float = Field(gt=0)
    clock_skew_seconds: float = Field(ge=0)


class Log(Section):
    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"]
    format: Literal["json", "console"]


class Worker(Section):
    poll_seconds: float = Field(gt=0)
    lease_seconds: float = Field(gt=0)
    concurrency: int = Field(ge=1)
    max_tries: int = Field(ge=1)


class Accounts(Section):
    lockout_failures: int = Field(ge=1)
    lockout_window_seconds: int = Field(ge=1)
    lockout_seconds: int = Field(ge=1)
    address_failures: int = Field(ge=1)
    session_days: int = Field(ge=1)
    staff_session_hours: int = Field(ge=1)
    staff_idle_minutes: int = Field(ge=1)
    require_second_factor: bool
    force_password_change: bool
    reset_code_seconds: int = Field(ge=60)
    reset_code_tries: int = Field(ge=1)
    reset_codes_per_day: int = Field(ge=1)
    argon2_passes: int = Field(ge=1)
    argon2_memory_kib: int = Field(ge=8)
    argon2_lanes: int = Field(ge=1)


class Enrolment(Section):
    open_months: int = Field(ge=1)
    open_months_offline: int = Field(ge=1)
    max_people: int = Field(ge=1)
    hold_workdays: int = Field(ge=1)
    hold_reminder_workdays: int = Field(ge=0)
    review_workdays: int = Field(ge=1)
    undo_minutes: int = Field(ge=0)
    full_buyer_block: bool
    paper_invoices: bool


class Banking(Section):
    fee_tolerance_fen: int = Field(ge=0)


class Invoicing(Section):
    tax_rate_permille: int = Field(ge=0, lt=1000)
    item_name: str = Field(min_length=1, max_length=90)
    tax_code: str = Field(pattern=r"^\d{19}$")


class Learning(Section):
    beat_seconds: float = Field(gt=0)
    max_gap_seconds: float = Field(gt=0)
    snapshot_interval_seconds: float = Field(gt=0)
    snapshot_jitter: float = Field(ge=0, lt=1)
    video_url_seconds: int = Field(ge=1)
    exercise_questions: int = Field(ge=1, le=100)
    question_reports_per_day: int = Field(ge=1)


class Proctoring(Section):
    challenge_seconds: float = Field(gt=0)
    late_seconds: float = Field(ge=0)
    max_bytes: int = Field(gt=0)
    max_side: int = Field(gt=0)
    max_pixels: int = Field(gt=0)
    min_side: int = Field(gt=0)
    photo_url_seconds: int = Field(ge=1)
    duplicate_window: int = Field(ge=0)
    faces_warning: int = Field(ge=1)
    faces_filing: int = Field(ge=1)
    consent_version: str


class Exams(Section):
    minutes: float = Field(gt=0)
    mock_tries: int = Field(ge=0)
    grace_seconds: float = Field(ge=0)
    away_seconds: float = Field(gt=0)
    photo_interval_seconds: float = Field(gt=0)
    photo_jitter: float = Field(ge=0, lt=1)
    photo_share: float = Field(ge=0, le=1)
    median_similarity: float = Field(ge=0, le=100)
    least_similarity: float = Field(ge=0, le=100)
    flagged_share: float = Field(ge=0, le=1)
    gap_seconds: float = Field(gt=0)
    comparison_patience_seconds: float = Field(ge=0)


class Review(Section):
    decided_by: Literal["REVIEWERS", "AUTHORITY"]
    lease_minutes: int = Field(ge=1)
    undo_minutes: int = Field(ge=0)
    reaudit_share: float = Field(ge=0, le=1)
    appeal_workdays: int = Field(ge=1)
    answer_workdays: int = Field(ge=1)


class Certification(Section):
    release: Literal["MANUAL", "DAILY"]
    print_days: int = Field(ge=1)
    verify_per_minute: int = Field(ge=1)


class Renewal(Section):
    finish_advice_days: int = Field(ge=0)
    extension_months: int = Field(ge=1)
    transfer_days: int = Field(ge=0)
    study_days: int = Field(ge=0)
    makeup_days: int = Field(ge=0)
    review_workdays: int = Field(ge=0)
    report_workdays: int = Field(ge=0)
    extension_workdays: int = Field(ge=0)
    soon_days: int = Field(ge=0)
    reminder_days: list[int] = Field(min_length=1, max_length=10)
    quiet_from: int = Field(ge=0, le=23)
    quiet_to: int = Field(ge=0, le=23)


class Qna(Section):
    first_answer_hours: float = Field(gt=0)
    solve_workdays: int = Field(ge=1)
    inquiries_per_day: int = Field(ge=1)
    replies_per_day: int = Field(ge=1)


class Faces(Section):
    engine: Literal["cascade", "sface", "dlib", "off"]
    model_folder: str
    match_cosine: float
    mismatch_cosine: float
    margin: float
    margin_width: float
    sface_match_cosine: float
    dlib_match_distance: float
    dlib_mismatch_distance: float
    similarity_unsure: float
    similarity_match: float
    similarity_sure: float
    face_score: float
    face_height: int
    second_score: float
    second_share: float
    sharpness: float
    blank_deviation: float
    dark_brightness: float
