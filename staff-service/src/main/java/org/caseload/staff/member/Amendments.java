package org.caseload.staff.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caseload.chassis.http.MergePatch;
import org.caseload.chassis.http.MergePatch.Patched;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.distance.Relocation;
import org.caseload.staff.profile.Status;

/** Changes of members that nobody waits for: a refusal is kept, not answered. Patches as for PATCH /staff. */
@ApplicationScoped
public class Amendments {

    private final StaffRepository staff;
    private final StaffRegister register;
    private final MergePatch patches;

    Amendments(StaffRepository staff, StaffRegister register, MergePatch patches) {
        this.staff = staff;
        this.register = register;
        this.patches = patches;
    }

    /** Changes the member now, or says everything that is wrong and changes nothing. */
    public List<Violation> amend(UUID staffId, JsonNode patch) {
        StaffMember member = staff.lock(staffId).orElseThrow();
        return switch (patched(StaffDetails.of(member), Relocation.of(patch))) {
            case Patched.Done<StaffDetails>(var details) -> register.enter(member, details);
            case Patched.Refused<StaffDetails>(var violations) -> violations;
        };
    }

    /** Everything that would be wrong from that day on with the last of the patches, after those before it. */
    public List<Violation> check(UUID staffId, List<JsonNode> inOrder, LocalDate day) {
        StaffMember member = staff.findById(staffId);
        Patched<StaffDetails> so = new Patched.Done<>(StaffDetails.of(member));
        for (JsonNode patch : inOrder) {
            so = so instanceof Patched.Done<StaffDetails>(var before) ? patched(before, Relocation.of(patch)) : so;
        }
        return switch (so) {
            case Patched.Done<StaffDetails>(var details) -> register.check(member, details, day);
            case Patched.Refused<StaffDetails>(var violations) -> violations;
        };
    }

    /** What became of a member as another system has them. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** @param violations everything that is wrong; empty unless refused */
    public record Entered(Outcome outcome, List<Violation> violations) {

        public static Entered refused(List<Violation> violations) {
            return new Entered(Outcome.REFUSED, violations);
        }

        private static Entered of(Outcome done, List<Violation> violations) {
            return violations.isEmpty() ? new Entered(done, List.of()) : refused(violations);
        }
    }

    /** Hires or changes whoever has that number, so that sending the same again changes nothing. */
    public Entered enter(String staffNumber, String subject, ObjectNode patch) {
        staff.lockRegister();
        return staff.numbered(staffNumber)
                .map(member -> change(member, subject, patch))
                .orElseGet(() -> hire(StaffMember.numbered(staffNumber, subject), patch));
    }

    private Entered hire(StaffMember member, ObjectNode patch) {
        ObjectNode given = patch.has("status") ? patch : patch.deepCopy().put("status", Status.ACTIVE.name());
        List<Violation> violations = new ArrayList<>(register.taken(member));
        if (!member.staffNumber.matches(StaffMember.NUMBER)) {
            violations.add(new Violation(null, "staffNumber", "must match " + StaffMember.NUMBER, null));
        }
        Patched<StaffDetails> hired = patches.attempt(null, given, StaffDetails.class);
        if (hired instanceof Patched.Refused<StaffDetails>(var unread)) {
            violations.addAll(unread);
        }
        if (violations.isEmpty() && hired instanceof Patched.Done<StaffDetails>(var details)) {
            violations.addAll(register.enter(member, details));
        }
        return Entered.of(Outcome.CREATED, violations);
    }

    private Entered change(StaffMember member, String subject, ObjectNode patch) {
        StaffDetails before = StaffDetails.of(member);
        List<Violation> violations = new ArrayList<>();
        if (subject != null && !subject.equals(member.subject)) {
            violations.add(new Violation(null, "subject", "stays as it was when the member was hired", null));
        }
        Patched<StaffDetails> after = patched(before, isHomeKept(before, patch) ? patch : Relocation.of(patch));
        if (after instanceof Patched.Refused<StaffDetails>(var unread)) {
            violations.addAll(unread);
        }
        if (violations.isEmpty() && after instanceof Patched.Done<StaffDetails>(var details)) {
            if (details.equals(before)) {
                return Entered.of(Outcome.UNCHANGED, violations);
            }
            violations.addAll(register.enter(member, details));
        }
        return Entered.of(Outcome.CHANGED, violations);
    }

    /** Then what is known of its place stays, too. */
    private boolean isHomeKept(StaffDetails before, ObjectNode patch) {
        return before.address() != null
                && patches.attempt(before, patch, StaffDetails.class) instanceof Patched.Done<StaffDetails>(var after)
                && after.address().isSameHomeAs(before.address())
                && Objects.equals(after.address().latitude(), before.address().latitude())
                && Objects.equals(after.address().longitude(), before.address().longitude());
    }

    private Patched<StaffDetails> patched(StaffDetails before, JsonNode patch) {
        return patches.attempt(before, patch, StaffDetails.class);
    }
}
