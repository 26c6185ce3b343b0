package org.caseload.transfer.arrival;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.CloudEvent;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.transfer.fact.FactService;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.fact.Report;
import org.caseload.transfer.work.ReportedWork;
import org.caseload.transfer.work.Work;
import org.caseload.transfer.work.WorkItemService;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what other systems report; the Individual need not be known yet. */
@ApplicationScoped
public class FactConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final FactService facts;
    private final WorkItemService work;

    FactConsumer(Inbox inbox, FactService facts, WorkItemService work) {
        this.inbox = inbox;
        this.facts = facts;
        this.work = work;
    }

    @Override
    public String topic() {
        return "readiness-facts";
    }

    @Override
    @Incoming("readiness-facts")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once("medicaid-coverage-reported.v1", MedicaidReported.class, this::medicaid),
                once("locsi-reported.v1", LocsiReported.class, this::locsi),
                once("work-item-reported.v1", WorkReported.class, this::work));
    }

    private void medicaid(MedicaidReported told, CloudEvent event) {
        facts.report(
                told.individualId,
                new Medicaid(told.status, told.coveredFrom, told.coveredUntil),
                by(event, told.asOf));
    }

    private void locsi(LocsiReported told, CloudEvent event) {
        facts.report(told.individualId, new Locsi(told.expiresOn, told.completedOn), by(event, told.asOf));
    }

    private void work(WorkReported told, CloudEvent event) {
        work.report(
                new ReportedWork(
                        told.individualId, told.workItemId, told.kind, told.dueOn, told.flaggedOutstanding, told.done),
                by(event, told.asOf));
    }

    private static Report by(CloudEvent event, Instant asOf) {
        return new Report(asOf, null, event.source());
    }

    record MedicaidReported(
            UUID individualId, Medicaid.Status status, LocalDate coveredFrom, LocalDate coveredUntil, Instant asOf) {}

    record LocsiReported(UUID individualId, LocalDate expiresOn, LocalDate completedOn, Instant asOf) {}

    record WorkReported(
            UUID individualId,
            UUID workItemId,
            Work.Kind kind,
            LocalDate dueOn,
            boolean flaggedOutstanding,
            boolean done,
            Instant asOf) {}
}
