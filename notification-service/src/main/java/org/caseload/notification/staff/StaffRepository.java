package org.caseload.notification.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
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
