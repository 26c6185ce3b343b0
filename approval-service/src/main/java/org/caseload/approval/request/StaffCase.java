package org.caseload.approval.request;

import java.util.UUID;

/** A case of a member of the staff that asks for Human Resources' decision (R-RELOC-1, R-DEC-1). */
public record StaffCase(UUID caseId, ApprovalKind kind, UUID staffId, UUID submittedBy) {}
