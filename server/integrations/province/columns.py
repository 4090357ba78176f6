"""The columns of GSA v1 files: a field's key, and what stands above it for people."""

from collections.abc import Mapping
from typing import Final

from server.integrations.province.service import ChangeKind

RESULTS: Final = "results"

_OP_AND_SEQ: Final = {"op": "操作", "seq": "序号"}
COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    ChangeKind.ENTERPRISES: {
        "id": "企业标识", "name": "企业名称", "creditCode": "统一社会信用代码", "cityCode": "地市代码",
        "countyCode": "区县代码", "legalPerson": "法定代表人", "safetyLicenceNo": "安全生产许可证号",
        "licenceExpiry": "许可证有效期至", "contact": "联系人", "phone": "联系电话", "status": "状态", **_OP_AND_SEQ,
    },
    ChangeKind.PERSONS: {
        "id": "人员标识", "name": "姓名", "identityCardType": "证件类型", "identityCard": "证件号码", "gender": "性别",
        "birthDate": "出生日期", "mobile": "手机号码", "photo": "照片", "photoHash": "照片校验值",
        "educationDegree": "学历", "technicalTitle": "职称", "major": "专业", **_OP_AND_SEQ,
    },
    ChangeKind.CERTIFICATES: {
        "id": "电子证照标识", "certNum": "证书编号", "categoryCode": "类别", "personId": "人员标识",
        "creditCode": "统一社会信用代码", "companyName": "企业名称", "appointment": "职务", "issuAuth": "发证机关",
        "issuAuthCode": "发证机关代码", "issuedDate": "初次发证日期", "issuDate": "发证日期",
        "effectiveDate": "有效期起", "expiringDate": "有效期至", "certState": "证书状态",
        "certStatusDescription": "状态描述", "operateType": "业务类型", "zzeCertID": "证照编号",
        "associatedZzeCertID": "关联证照编号", "oldCertNum": "原证书编号", **_OP_AND_SEQ,
    },
    ChangeKind.CONSTRUCTORS: {
        "id": "建造师标识", "personId": "人员标识", "regNo": "注册编号", "level": "级别", "specialities": "专业",
        "creditCode": "统一社会信用代码", "regExpiry": "注册有效期至", "useExpiry": "使用有效期至", "status": "状态",
        **_OP_AND_SEQ,
    },
    RESULTS: {
        "recordId": "记录标识", "personId": "人员标识", "idNo": "证件号码", "certNum": "证书编号",
        "certId": "电子证照标识", "category": "类别", "creditCode": "统一社会信用代码", "classNo": "学习班编号",
        "year": "年度", "credits": "学分", "requiredCredits": "应修学分", "studyStart": "学习开始",
        "studyEnd": "学习结束", "examMode": "考试方式", "examDate": "考试日期", "score": "成绩",
        "passScore": "合格分数", "result": "结果", "attemptNo": "考试次数", "reviewMode": "审核方式",
        "reviewerOrg": "审核单位", "proofNo": "合格证明编号", "proofUrl": "合格证明网址",
        "evidenceDigest": "证据摘要", "cycleExpiry": "本周期证书有效期至", "reportedAt": "上报时间",
    },
}  # fmt: skip
