package org.caseload.approval.evidence;

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
}
