package org.caseload.request.staffcase;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of cases that wait for Human Resources. */
@ApplicationScoped
public class StaffCaseConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final StaffCaseRepository cases;

    StaffCaseConsumer(Inbox inbox, StaffCaseRepository cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    @Override
    public String topic() {
        return "staff-cases";
    }

    @Override
    @Incoming("staff-cases")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once(
                        "staff-case-submitted.v1",
                        Told.class,
                        (Told it) -> cases.keep(it.file(CaseFile.State.SUBMITTED))));
    }

    /** The part of each staff-case event that requests need. */
    public record Told(UUID caseId, CaseFile.Kind kind, UUID staffId) {

        public CaseFile file(CaseFile.State state) {
            return new CaseFile(caseId, kind, staffId, state);
        }
    }
}
