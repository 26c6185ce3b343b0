package org.caseload.approval.evidence;

import java.math.BigDecimal;

/** What was recorded about a request; null for what was not. The last word on each counts. */
public record Evidence(
        DistanceVerification distance,
        ConflictSummary conflict,
        NeedsConfirmation needs,
        CaseManagerConstraint constraint) {

    public static final Evidence NONE = new Evidence(null, null, null, null);

    public Evidence with(DistanceVerification verified) {
        return new Evidence(verified, conflict, needs, constraint);
    }

    public Evidence with(ConflictSummary summarized) {
        return new Evidence(distance, summarized, needs, constraint);
    }

    public Evidence with(NeedsConfirmation confirmed) {
        return new Evidence(distance, conflict, confirmed, constraint);
    }

    public Evidence with(CaseManagerConstraint constrained) {
        return new Evidence(distance, conflict, needs, constrained);
    }

    public Evidence withoutConstraint() {
        return new Evidence(distance, conflict, needs, null);
    }

    /** What the new Case Manager must be; null for nothing. */
    public CaseManagerConstraint.Code constraintCode() {
        return constraint == null ? null : constraint.constraint();
    }

    /** As verified, else null. */
    public Integer roadMinutes() {
        return distance == null ? null : distance.minutes();
    }

    /** As verified, else null. */
    public BigDecimal roadMiles() {
        return distance == null ? null : distance.miles();
    }
}
