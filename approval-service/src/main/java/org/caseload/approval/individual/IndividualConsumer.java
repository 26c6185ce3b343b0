package org.caseload.approval.individual;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class IndividualConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final IndividualRepository individuals;

    IndividualConsumer(Inbox inbox, IndividualRepository individuals) {
        this.inbox = inbox;
        this.individuals = individuals;
    }

    @Override
    public String topic() {
        return "individuals";
    }

    @Override
    @Incoming("individuals")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                copy(
                        "individual-changed.v1",
                        Changed.class,
                        (changed, sequence) -> individuals.keep(changed.state(sequence))));
    }

    /** The part of individual-changed.v1 that approvals need. */
    record Changed(
            UUID individualId,
            String agencyNumber,
            Individual.Status status,
            UUID caseManagerId,
            Integer algo,
            String givenName,
            String familyName,
            Double latitude,
            Double longitude,
            boolean placeIsExact,
            Integer annualMonth,
            Integer[] quarterlyMonths) {

        private Individual state(long sequence) {
            Individual state = new Individual();
            state.id = individualId;
            state.agencyNumber = agencyNumber;
            state.status = status;
            state.caseManagerId = caseManagerId;
            state.algo = algo;
            state.givenName = givenName;
            state.familyName = familyName;
            state.latitude = latitude;
            state.longitude = longitude;
            state.placeIsExact = placeIsExact;
            state.annualMonth = annualMonth;
            state.quarterlyMonths = quarterlyMonths;
            state.sequence = sequence;
            return state;
        }
    }
}
