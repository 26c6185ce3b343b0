package org.caseload.approval.approval;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caseload.approval.request.ApprovalKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an approval is asked for: never changes once it is open. */
@MappedSuperclass
public abstract class Asked {

    @Id
    public UUID requestId;

    @Enumerated(EnumType.STRING)
    public ApprovalKind kind;

    /** Null of a case, as the reason. */
    public UUID individualId;

    /** Of a case whose it is. */
    public UUID caseManagerId;

    public UUID submitterId;
    public String reason;
    public Integer reasonVersion;

    /** What kind of case the reason rests on, and which; null where on none. */
    @Enumerated(EnumType.STRING)
    public ApprovalKind restsOn;

    public UUID restsOnCaseId;

    /** Those of the reason's details that travel as codes; null for none. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> codedDetails;

    public Instant openedAt;

    public boolean isMoving() {
        return codedDetails != null && Boolean.TRUE.equals(codedDetails.get("individualIsMoving"));
    }
}
