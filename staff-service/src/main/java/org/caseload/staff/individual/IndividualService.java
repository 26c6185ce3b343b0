package org.caseload.staff.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.StraightLine;
import org.caseload.chassis.time.Today;
import org.caseload.staff.caseload.CaseloadRepository;
import org.caseload.staff.distance.Address;
import org.caseload.staff.distance.Places;
import org.caseload.staff.member.StaffView;

/** Keeps our copy of the Individuals, and what their Case Managers' caseloads amount to. R-CLD-1. */
@ApplicationScoped
class IndividualService {

    private final IndividualRepository individuals;
    private final CaseloadRepository caseloads;
    private final Places places;
    private final Today today;

    IndividualService(IndividualRepository individuals, CaseloadRepository caseloads, Places places, Today today) {
        this.individuals = individuals;
        this.caseloads = caseloads;
        this.places = places;
        this.today = today;
    }

    /**
     * Ignores a state older than the one that is known.
     *
     * @param at when it became so
     */
    void keep(IndividualChanged told, long sequence, Instant at) {
        Individual known = individuals.findById(told.individualId());
        if (known != null && known.sequence > sequence) {
            return;
        }
        Individual copy = known == null ? new Individual() : known;
        Set<UUID> touched = Stream.of(copy.caseManagerId, told.caseManagerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Optional<Place>> homes = caseloads.lock(touched);
        told.applyTo(copy, sequence);
        date(copy, at);
        copy.miles = miles(homes.get(copy.caseManagerId), copy);
        individuals.persist(copy);
        individuals.flush();
        caseloads.count(touched);
    }

    /** The way to every Individual begins at the Case Manager's home. */
    void follow(@Observes StaffView member) {
        Address home = member.details().address() == null
                ? Address.UNKNOWN
                : member.details().address();
        if (caseloads.move(member.staffId(), home.latitude(), home.longitude())) {
            individuals.ofCaseManager(member.staffId()).forEach(each -> each.miles = miles(home.place(), each));
            individuals.flush();
            caseloads.count(List.of(member.staffId()));
        }
    }

    /** An id tells when it was made; so the day stays known though the topic keeps the last state alone. */
    private void date(Individual copy, Instant at) {
        if (copy.registeredOn == null) {
            copy.registeredOn = today.dayOf(madeAt(copy.id).orElse(at));
        }
        if (copy.status.equals("ACTIVE")) {
            copy.endedOn = null;
        } else if (copy.endedOn == null) {
            copy.endedOn = today.dayOf(at);
        }
    }

    /** Of an id of version 7, whose first 48 bits are milliseconds. */
    private static Optional<Instant> madeAt(UUID id) {
        return id.version() == 7
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    private Double miles(Optional<Place> home, Individual to) {
        return home.flatMap(from ->
                        places.place(to.zip, to.latitude, to.longitude).map(place -> StraightLine.miles(from, place)))
                .orElse(null);
    }
}
