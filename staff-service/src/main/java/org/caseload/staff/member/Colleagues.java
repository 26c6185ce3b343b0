package org.caseload.staff.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caseload.chassis.event.Outbox;
import org.caseload.staff.caseloadtarget.Targets;
import org.caseload.staff.distance.Address;
import org.caseload.staff.profile.Gender;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;

/** The staff, as the other rooms of this service know it. Every change is told. */
@ApplicationScoped
public class Colleagues {

    private final StaffRepository staff;
    private final Outbox outbox;
    private final Event<StaffView> states;
    private final Event<Rehired> rehired;
    private final Past past;
    private final Targets targets;

    Colleagues(
            StaffRepository staff,
            Outbox outbox,
            Event<StaffView> states,
            Event<Rehired> rehired,
            Past past,
            Targets targets) {
        this.staff = staff;
        this.outbox = outbox;
        this.states = states;
        this.rehired = rehired;
        this.past = past;
        this.targets = targets;
    }

    /** Told within the service, in the change's transaction, when somebody who had left works here again. */
    public record Rehired(UUID staffId) {}

    /** What was true of members before. Every state is told within the service, in its change's transaction. */
    public interface Past {

        /** Empty before the first day that is known. */
        Optional<StaffView> on(UUID staffId, LocalDate day);
    }

    public Optional<Colleague> find(UUID staffId) {
        return staff.findByIdOptional(staffId).map(Colleague::of);
    }

    public Optional<UUID> numbered(String staffNumber) {
        return staff.numbered(staffNumber).map(member -> member.id);
    }

    /** What was true when the day was over; empty before the first day that is known. */
    Optional<StaffView> on(UUID staffId, LocalDate day) {
        return past.on(staffId, day);
    }

    /** The Case Managers who work here and report to the member, until the transaction ends. */
    public List<Colleague> team(UUID supervisorId) {
        staff.lockRegister();
        return staff.teamOf(supervisorId).stream().map(Colleague::of).toList();
    }

    /** The member as they are, until the transaction ends. */
    public Optional<Colleague> lock(UUID staffId) {
        return staff.lock(staffId).map(Colleague::of);
    }

    /** The member lives there from now on. */
    public void moveTo(UUID staffId, Address home) {
        change(staffId, member -> member.address = home);
    }

    /** The member's target is this from now on, and so is the salary unless null; others are told of the target. */
    public void adjust(UUID staffId, int target, Integer salary) {
        change(staffId, member -> {
            member.caseloadTarget = target;
            member.salary = salary == null ? member.salary : salary;
        });
    }

    /** Null takes it back. */
    public Colleague setGender(UUID staffId, Gender gender) {
        return change(staffId, member -> member.gender = gender);
    }

    /** R-STF-1: closed to new Individuals from now on; null takes the notice back. */
    public void setLastWorkingDay(UUID staffId, LocalDate day) {
        change(staffId, member -> member.lastWorkingDay = day);
    }

    /** R-STF-1: the last working day is over. */
    public void separate(UUID staffId, LocalDate lastWorkingDay) {
        change(staffId, member -> {
            member.status = Status.SEPARATED;
            member.lastWorkingDay = lastWorkingDay;
        });
    }

    /** R-STF-3: null ends the cover. */
    public Colleague setCover(UUID staffId, UUID coveredById) {
        return change(staffId, member -> member.coveredById = coveredById);
    }

    /** Case Managers who work here and whose target is another by the settings than was told last. R-CAND-2. */
    public List<UUID> targetedOtherwise() {
        return staff.caseManagers().stream()
                .filter(one -> !Objects.equals(targets.of(one.own(), one.programme()), one.told()))
                .map(StaffRepository.Targeted::staffId)
                .toList();
    }

    /** Tells of the member if anything is another by the settings than was told last. */
    public void tellAgain(UUID staffId) {
        change(staffId, member -> {});
    }

    /** R-STF-1: who comes back has no last day. */
    void rehire(StaffMember member) {
        member.lastWorkingDay = null;
        rehired.fire(new Rehired(member.id));
    }

    /** Keeps the member and tells of it, if there is something to tell, and of what follows: cover that nobody needs ends, and so does cover by who has left. */
    void tell(StaffMember member) {
        if (!member.needsCover()) {
            member.coveredById = null;
        }
        member.effectiveTarget =
                member.role == Role.CASE_MANAGER ? targets.of(member.caseloadTarget, member.programme) : null;
        staff.persistAndFlush(member);
        if (member.isNews()) {
            outbox.append(member.changed());
            states.fire(StaffView.of(member));
            if (member.isSeparated()) {
                staff.coveredBy(member.id).forEach(covered -> setCover(covered, null));
            }
        }
    }

    private Colleague change(UUID staffId, Consumer<StaffMember> change) {
        StaffMember member = staff.lock(staffId).orElseThrow();
        change.accept(member);
        tell(member);
        return Colleague.of(member);
    }
}
