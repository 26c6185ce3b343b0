package org.caseload.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.notification.individual.IndividualRepository;
import org.caseload.notification.letter.Letter;
import org.caseload.notification.letter.Letter.Content;
import org.caseload.notification.letter.Letters;
import org.caseload.notification.letter.Wording;
import org.caseload.notification.staff.StaffMember;
import org.caseload.notification.staff.StaffRepository;

/** Makes a letter of a stored mail: looks up who is who as of now. */
@ApplicationScoped
class Composer {

    private final StaffRepository staff;
    private final IndividualRepository individuals;
    private final Letters letters;
    private final Wording wording;

    Composer(StaffRepository staff, IndividualRepository individuals, Letters letters, Wording wording) {
        this.staff = staff;
        this.individuals = individuals;
        this.letters = letters;
        this.wording = wording;
    }

    /** Whom of those that the mail names, or that answers go to, this service does not know yet, if anybody. */
    Optional<UUID> missing(Notification notification, UUID recipientId) {
        Facts facts = notification.facts;
        if (notification.individualId != null && individuals.findById(notification.individualId) == null) {
            return Optional.of(notification.individualId);
        }
        UUID answers = answersTo(recipientId).orElse(null);
        return Stream.of(recipientId, answers, facts.caseManagerId(), facts.newCaseManagerId(), facts.awayId())
                .filter(id -> id != null && staff.findById(id) == null)
                .findFirst();
    }

    Letter compose(Notification notification) {
        StaffMember recipient = staff.findById(notification.recipientId);
        String replyTo = answersTo(notification.recipientId)
                .map(id -> staff.findById(id))
                .map(StaffMember::email)
                .orElse(null);
        return letters.write(
                notification.template.file(),
                recipient.email(),
                replyTo,
                content(notification, recipient, replyTo != null));
    }

    private Content content(Notification notification, StaffMember recipient, boolean answered) {
        Facts facts = notification.facts;
        return new Content(
                recipient.name(),
                notification.individualId == null
                        ? null
                        : individuals.findById(notification.individualId).label(),
                wording.reason(facts.reason()),
                name(facts.caseManagerId()),
                name(facts.newCaseManagerId()),
                wording.date(facts.targetDate()),
                wording.mcr(facts.mcrState()),
                wording.ground(facts.ground()),
                wording.cause(facts.cause()),
                name(facts.awayId()),
                facts.workNeeded().stream()
                        .map(work -> wording.work(work.kind(), work.workKind(), work.date()))
                        .toList(),
                facts.rules().stream()
                        .map(wording::obstacle)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                wording.caseKind(facts.caseKind()),
                wording.date(facts.dueOn()),
                wording.date(facts.fromDay()),
                wording.date(facts.untilDay()),
                facts.count(),
                recipient.isCaseManager(),
                answered);
    }

    /** R-TRN-2: a Case Manager's questions go to the Supervisor, or the next above who is at work; else to nobody. */
    private Optional<UUID> answersTo(UUID recipientId) {
        return staff.findByIdOptional(recipientId)
                .filter(StaffMember::isCaseManager)
                .flatMap(caseManager -> staff.above(recipientId));
    }

    private String name(UUID staffId) {
        return staffId == null ? null : staff.findById(staffId).name();
    }
}
