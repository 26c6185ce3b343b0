package org.caseload.notification.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.caller.Membership;
import org.caseload.notification.staff.StaffConsumer.StaffMemberChanged;

@ApplicationScoped
public class StaffRepository implements PanacheRepositoryBase<StaffMember, UUID>, Membership {

    @Override
    @Transactional
    public Optional<UUID> activeMember(String subject) {
        return find("select id from StaffMember where subject = ?1 and active", subject)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Everybody who has the role and works here now. */
    public List<UUID> activeInRole(String role) {
        return find("select id from StaffMember where role = ?1 and active", role)
                .project(UUID.class)
                .list();
    }

    /**
     * Who has the mail that is meant for this person: themselves, or, of a Case Manager who has left, who covers, else
     * the next above (R-STF-3). Empty where nobody above is at work; somebody not known yet is taken as they are.
     */
    public Optional<UUID> reader(UUID staffId) {
        Optional<StaffMember> member = findByIdOptional(staffId);
        if (member.isEmpty() || !member.get().hasLeft() || !member.get().isCaseManager()) {
            return Optional.of(staffId);
        }
        UUID cover = member.get().coveredById();
        return cover != null && !hasLeft(cover) ? Optional.of(cover) : above(staffId);
    }

    /**
     * The first person above who has not left, and is no Engagement Coordinator (R-TRN-2); somebody not known yet is taken
     * to be so. Empty where there is none, or the person is not known yet.
     */
    public Optional<UUID> above(UUID staffId) {
        Set<UUID> passed = new HashSet<>();
        UUID next = reportsTo(staffId);
        while (next != null && isPassedOver(next) && passed.add(next)) {
            next = reportsTo(next);
        }
        return Optional.ofNullable(next).filter(found -> !passed.contains(found));
    }

    private boolean isPassedOver(UUID staffId) {
        return findByIdOptional(staffId)
                .filter(member -> member.hasLeft() || member.isEngagementCoordinator())
                .isPresent();
    }

    private UUID reportsTo(UUID staffId) {
        return findByIdOptional(staffId).map(StaffMember::reportsToId).orElse(null);
    }

    private boolean hasLeft(UUID staffId) {
        return findByIdOptional(staffId).filter(StaffMember::hasLeft).isPresent();
    }

    /** Takes the state over unless it is older than what is here. */
    void keep(StaffMemberChanged changed, long sequence) {
        StaffMember copy = findByIdOptional(changed.staffId()).orElseGet(() -> added(changed.staffId()));
        if (sequence < copy.sequence) {
            return;
        }
        copy.subject = changed.subject();
        copy.active = "ACTIVE".equals(changed.status());
        copy.separated = "SEPARATED".equals(changed.status());
        copy.role = changed.role();
        copy.name = changed.name();
        copy.email = changed.email();
        copy.reportsToId = changed.reportsToId();
        copy.coveredById = changed.coveredById();
        copy.sequence = sequence;
        persist(copy);
    }

    private static StaffMember added(UUID id) {
        StaffMember member = new StaffMember();
        member.id = id;
        member.sequence = Long.MIN_VALUE;
        return member;
    }
}
