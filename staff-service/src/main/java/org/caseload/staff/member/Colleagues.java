package org.caseload.staff.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caseload.chassis.event.Outbox;
import org.caseload.staff.distance.Address;

/** The staff, as the other rooms of this service know it. */
@ApplicationScoped
public class Colleagues {

    private final StaffRepository staff;
    private final Outbox outbox;

    Colleagues(StaffRepository staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    public Optional<Colleague> find(UUID staffId) {
        return staff.findByIdOptional(staffId).map(Colleague::of);
    }

    /** The member lives there from now on, and everybody is told. */
    public void moveTo(UUID staffId, Address home) {
        change(staffId, member -> member.address = home);
    }

    /** The member's target is this from now on, and so is the salary unless null; everybody is told of the target. */
    public void adjust(UUID staffId, int target, Integer salary) {
        change(staffId, member -> {
            member.caseloadTarget = target;
            member.salary = salary == null ? member.salary : salary;
        });
    }

    private void change(UUID staffId, Consumer<StaffMember> change) {
        StaffMember member = staff.findById(staffId, LockModeType.PESSIMISTIC_WRITE);
        change.accept(member);
        outbox.append(member.changed());
    }
}
