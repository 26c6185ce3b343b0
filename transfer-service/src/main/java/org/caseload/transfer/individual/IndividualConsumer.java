package org.caseload.transfer.individual;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps our copy of the Individuals. */
@ApplicationScoped
public class IndividualConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final IndividualRepository individuals;
    private final Event<IndividualKept> kept;
    private final Event<IndividualSeen> seen;

    IndividualConsumer(
            Inbox inbox, IndividualRepository individuals, Event<IndividualKept> kept, Event<IndividualSeen> seen) {
        this.inbox = inbox;
        this.individuals = individuals;
        this.kept = kept;
        this.seen = seen;
    }

    @Override
    public String topic() {
        return "individuals";
    }

    @Override
    @Incoming("individuals")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, copy("individual-changed.v1", Changed.class, this::keep, this::keepAndTell));
    }

    private void keepAndTell(Changed told, long sequence) {
        keep(told, sequence).ifPresent(seen::fire);
    }

    private Optional<IndividualSeen> keep(Changed told, long sequence) {
        Individual copy = individuals.findById(told.individualId);
        if (copy != null && copy.sequence > sequence) {
            return Optional.empty();
        }
        UUID previous = copy == null ? null : copy.caseManagerId;
        if (copy == null) {
            copy = new Individual();
            copy.id = told.individualId;
            told.applyTo(copy, sequence);
            individuals.persist(copy);
        } else {
            told.applyTo(copy, sequence);
        }
        kept.fire(new IndividualKept(copy.caseManagerId, previous));
        return Optional.of(new IndividualSeen(copy.id, copy.caseManagerId, previous));
    }

    /** The part of individual-changed.v1 that moves need. */
    record Changed(
            UUID individualId,
            String agencyNumber,
            String status,
            int algo,
            UUID caseManagerId,
            String givenName,
            String familyName,
            String city,
            String county,
            String zip,
            Double latitude,
            Double longitude,
            boolean placeIsExact,
            List<String> needs,
            Integer annualMonth,
            List<Integer> quarterlyMonths) {

        void applyTo(Individual copy, long sequence) {
            copy.agencyNumber = agencyNumber;
            copy.status = status;
            copy.algo = algo;
            copy.caseManagerId = caseManagerId;
            copy.givenName = givenName;
            copy.familyName = familyName;
            copy.city = city;
            copy.county = county;
            copy.zip = zip;
            copy.latitude = latitude;
            copy.longitude = longitude;
            copy.placeIsExact = placeIsExact;
            copy.needs = needs == null ? List.of() : needs;
            copy.annualMonth = annualMonth;
            copy.quarterlyMonths = quarterlyMonths == null ? List.of() : quarterlyMonths;
            copy.sequence = sequence;
        }
    }
}
