package org.caseload.local.walkthrough;

import org.caseload.local.Stack;
import org.caseload.local.http.Api;
import org.caseload.local.sample.SampleMember;

/** A member of the sample agency who takes part in a story. */
record Actor(Stack stack, SampleMember member) {

    Api at(String service) {
        return stack.api(service, member.staffNumber());
    }

    String email() {
        return member.email();
    }

    /** For example {@code Supervisor Bea Sample (SUP-3)}. */
    @Override
    public String toString() {
        String title = switch (member.role()) {
            case "CASE_MANAGER" -> member.isIntake() ? "Intake Case Manager " : "Ongoing Case Manager ";
            case "ASSISTANT_DIRECTOR" -> "Assistant Director ";
            case "SUPERVISOR" -> "Supervisor ";
            case "ENGAGEMENT_COORDINATOR" -> "Engagement Coordinator ";
            default -> "";
        };
        return title + member.name() + " (" + member.staffNumber() + ")";
    }
}
