package org.caseload.transfer.arrival;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.CloudEvent;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.chassis.event.UnacceptableEvent;
import org.caseload.transfer.AsOf;
import org.caseload.transfer.Day;
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
                once(
                        "medicaid-coverage-reported.v1",
                        MedicaidReported.class,
                        (MedicaidReported told, CloudEvent event) -> {
                            check(record, told.individualId);
                            medicaid(told, event);
                        }),
                once("locsi-reported.v1", LocsiReported.class, (LocsiReported told, CloudEvent event) -> {
                    check(record, told.individualId);
                    locsi(told, event);
                }),
                once("work-item-reported.v1", WorkReported.class, (WorkReported told, CloudEvent event) -> {
                    check(record, told.individualId);
                    work(told, event);
                }));
    }

    /** A report counts for its key's Individual only. */
    private static void check(ConsumerRecord<String, byte[]> record, UUID individualId) {
        if (!individualId.toString().equals(record.key())) {
            throw new UnacceptableEvent("the key is not the individualId");
        }
    }

    private void medicaid(MedicaidReported told, CloudEvent event) {
        Medicaid medicaid = new Medicaid(told.status, told.coveredFrom, told.coveredUntil);
        if (medicaid.isWithoutBeginning()) {
            throw new UnacceptableEvent("coveredFrom must be there where the status is ACTIVE");
        }
        if (medicaid.isBackwards()) {
            throw new UnacceptableEvent("coveredUntil must not be before coveredFrom");
        }
        facts.report(told.individualId, medicaid, Report.by(event.source(), told.asOf));
    }

    private void locsi(LocsiReported told, CloudEvent event) {
        Locsi locsi = new Locsi(told.expiresOn, told.completedOn);
        if (locsi.isBackwards()) {
            throw new UnacceptableEvent("completedOn must not be after expiresOn");
        }
        facts.report(told.individualId, locsi, Report.by(event.source(), told.asOf));
    }

    private void work(WorkReported told, CloudEvent event) {
        work.report(
                new ReportedWork(
                        told.individualId,
                        told.workItemId,
                        told.kind,
                        told.dueOn,
                        told.importance,
                        told.flaggedOutstanding,
                        told.done),
                Report.by(event.source(), told.asOf));
    }

    record MedicaidReported(
            @NotNull UUID individualId,
            @NotNull Medicaid.Status status,
            @Day LocalDate coveredFrom,
            @Day LocalDate coveredUntil,
            @NotNull @AsOf Instant asOf) {}

    record LocsiReported(
            @NotNull UUID individualId,
            @NotNull @Day LocalDate expiresOn,
            @Day LocalDate completedOn,
            @NotNull @AsOf Instant asOf) {}

    record WorkReported(
            @NotNull UUID individualId,
            @NotNull UUID workItemId,
            @NotNull Work.Kind kind,
            @Day LocalDate dueOn,
            Work.Importance importance,
            boolean flaggedOutstanding,
            boolean done,
            @NotNull @AsOf Instant asOf) {}
}
