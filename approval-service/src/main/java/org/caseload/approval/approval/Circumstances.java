package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.approval.delegation.Delegates;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.mcr.McrState;
import org.caseload.approval.staff.Colleague;
import org.caseload.approval.staff.StaffRepository;

/** Looks up once, for many approvals, what assigning their steps asks. */
@ApplicationScoped
class Circumstances {

    private final StaffRepository staff;
    private final Delegates delegates;
    private final McrRepository mcrs;

    Circumstances(StaffRepository staff, Delegates delegates, McrRepository mcrs) {
        this.staff = staff;
        this.delegates = delegates;
        this.mcrs = mcrs;
    }

    Known of(Collection<Approval> approvals) {
        Map<UUID, List<Colleague>> lines = staff.linesAbove(
                approvals.stream().map(approval -> approval.caseManagerId).collect(Collectors.toSet()));
        Set<UUID> above =
                lines.values().stream().flatMap(List::stream).map(Colleague::id).collect(Collectors.toSet());
        Set<UUID> individuals = approvals.stream()
                .map(approval -> approval.individualId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Known(lines, delegates.of(above), mcrs.standings(individuals));
    }

    record Known(Map<UUID, List<Colleague>> lines, Map<UUID, UUID> delegates, Function<UUID, McrStanding> standings) {

        /** Who is above the Case Manager, nearest first. */
        List<Colleague> line(Approval approval) {
            return lines.get(approval.caseManagerId);
        }

        /** Who is told besides the assignee. */
        Announcement.Others others(UUID assignee, Step step) {
            return new Announcement.Others(delegate(assignee, step.approval), recorder(assignee, step));
        }

        /** Who acts today for the assignee and may decide this request; else null. */
        private UUID delegate(UUID assignee, Approval approval) {
            UUID delegate = delegates.get(assignee);
            return approval.excluded().contains(delegate) ? null : delegate;
        }

        /** The Supervisor, who summarizes a conflict for the Assistant Director (R-CONF-1); else null. */
        private UUID recorder(UUID assignee, Step step) {
            return step.asksFor().contains(RecordCode.CONFLICT_SUMMARY)
                    ? line(step.approval).stream()
                            .findFirst()
                            .map(Colleague::id)
                            .filter(supervisor -> !supervisor.equals(assignee))
                            .orElse(null)
                    : null;
        }

        McrState mcr(Approval approval) {
            return standings.apply(approval.individualId).state();
        }
    }
}
