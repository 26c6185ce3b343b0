package org.caseload.staff.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;

/** Whose affairs the caller sees, and for whom the caller acts. */
@ApplicationScoped
public class StaffScope {

    private final StaffRepository staff;
    private final Caller caller;

    StaffScope(StaffRepository staff, Caller caller) {
        this.staff = staff;
        this.caller = caller;
    }

    /** Whom lists are cut below, themselves included; null for one of the roles that see all. */
    public UUID above(String... seeingAll) {
        return Arrays.stream(seeingAll).anyMatch(caller::has) ? null : caller.staffId();
    }

    /** What of the Case Managers' caseloads the caller sees. */
    public Sight sight(String... seeingAll) {
        return new Sight(above(seeingAll), caller.has("field-support"));
    }

    /**
     * Whose caseloads are seen.
     *
     * @param above that person's and those of members below them; null for everybody's
     * @param leavers besides, those of who has left: Field Support makes their entries
     */
    public record Sight(UUID above, boolean leavers) {}

    public boolean covers(UUID staffId, String... seeingAll) {
        UUID above = above(seeingAll);
        return above == null
                || staff.findByIdOptional(staffId)
                        .map(member -> staff.isAtOrAbove(above, member))
                        .orElse(false);
    }

    /** Whether the caller is of Human Resources or above that member, and so acts in what concerns leaving. R-STF-1, R-STF-3. */
    public boolean leads(UUID staffId) {
        return caller.has("human-resources") || !caller.staffId().equals(staffId) && covers(staffId);
    }

    /** Whether the caller is that member or of Human Resources: who may see a home's door and a salary. R-STF-2. */
    public boolean isTrusted(UUID staffId) {
        return caller.has("human-resources")
                || caller.member().map(staffId::equals).orElse(false);
    }

    /** The Case Manager for whom the caller may act: the caller where {@code staffId} is null. */
    public Optional<Colleague> actsFor(UUID staffId, boolean alsoSupervisor) {
        UUID own = caller.staffId();
        return staff.findByIdOptional(staffId == null ? own : staffId)
                .map(Colleague::of)
                .filter(Colleague::servesIndividuals)
                .filter(member -> caller.has("human-resources")
                        || own.equals(member.staffId())
                        || alsoSupervisor && caller.has("supervisor") && own.equals(member.reportsToId()));
    }
}
