package org.caseload.approval.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.Step;
import org.caseload.approval.delegation.Delegates;
import org.caseload.approval.staff.StaffRepository;

/** Who has to do with approvals. */
@ApplicationScoped
class People {

    private final StaffRepository staff;
    private final Delegates delegates;

    People(StaffRepository staff, Delegates delegates) {
        this.staff = staff;
        this.delegates = delegates;
    }

    /** Those of all of them, looked up once. */
    Known of(Collection<Approval> approvals) {
        Set<UUID> ids = approvals.stream()
                .flatMap(approval -> approval.steps.stream())
                .flatMap(Step::people)
                .collect(Collectors.toSet());
        Map<UUID, UUID> acting = delegates.of(ids);
        ids.addAll(acting.values());
        return new Known(staff.names(ids), acting);
    }

    /** @param acting who acts today, by whom they act for (R-APR-6) */
    record Known(Map<UUID, String> names, Map<UUID, UUID> acting) {

        String name(UUID id) {
            return id == null ? null : names.get(id);
        }
    }
}
