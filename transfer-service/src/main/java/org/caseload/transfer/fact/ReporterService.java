package org.caseload.transfer.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;

/** The caller as one who reports. */
@ApplicationScoped
public class ReporterService {

    private final Caller caller;
    private final Clock clock;

    ReporterService(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A report by the member of the staff, or else by the system that the token names.
     *
     * @param asOf null where it is of this moment
     */
    public Report report(Instant asOf) {
        Optional<UUID> member = caller.member();
        return new Report(
                asOf == null ? clock.instant() : asOf,
                asOf == null,
                member.orElse(null),
                member.isPresent() ? null : caller.subject());
    }

    /** Who reported, but not to Case Managers: it may be the Engagement Coordinator (R-TRN-2). */
    public UUID shown(UUID reporterId) {
        return caller.has("case-manager") ? null : reporterId;
    }
}
