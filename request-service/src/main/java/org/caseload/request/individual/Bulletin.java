package org.caseload.request.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.ZipCode;
import org.caseload.chassis.distance.ZipCodes;
import org.caseload.chassis.event.Outbox;
import org.caseload.request.individual.IndividualDetails.Address;

/** Tells the other services how it is with Individuals. An address is kept as it was given, and located when told. */
@ApplicationScoped
class Bulletin {

    private final Outbox outbox;
    private final ZipCodes zipCodes;

    Bulletin(Outbox outbox, ZipCodes zipCodes) {
        this.outbox = outbox;
        this.zipCodes = zipCodes;
    }

    void tell(Collection<Individual> individuals) {
        outbox.appendAll(individuals.stream()
                .map(individual -> individual.changed(place(individual.address)))
                .toList());
    }

    /** Its own coordinates, else the middle of its ZIP code; null where that is not known (R-LOC-1). */
    private Place place(Address address) {
        return address.latitude() == null
                ? zipCodes.find(address.zip()).map(ZipCode::centroid).orElse(null)
                : new Place(address.latitude(), address.longitude(), true);
    }
}
