package org.caseload.transfer.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.sf.geographiclib.Geodesic;
import org.caseload.chassis.distance.Place;
import org.caseload.transfer.individual.KnownIndividual;

/** A move of which a test says only what matters to it. */
final class Thought {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final Place HOME = new Place(40.5, -86.1, true);

    private Integer algo = 3;
    private Place home = HOME;
    private List<String> needs = List.of();
    private Integer annualMonth;
    private List<Integer> quarterlyMonths = List.of();
    private UUID current = UUID.randomUUID();
    private String constraint;
    private boolean local;
    private boolean localOpening;

    Move move() {
        Double latitude = home == null ? null : home.latitude();
        Double longitude = home == null ? null : home.longitude();
        var individual = new KnownIndividual(
                UUID.randomUUID(),
                "IND-1",
                "ACTIVE",
                algo,
                current,
                null,
                null,
                null,
                null,
                null,
                latitude,
                longitude,
                true,
                needs,
                annualMonth,
                quarterlyMonths);
        var terms = new Move.Terms(constraint, local, localOpening);
        return new Move(UUID.randomUUID(), individual, terms, current, null, null, DAY, false);
    }

    /** So many miles north of the Individual's home. */
    static Place north(double miles) {
        var there = Geodesic.WGS84.Direct(HOME.latitude(), HOME.longitude(), 0, (miles - 1e-9) * 1609.344);
        return new Place(there.lat2, there.lon2, true);
    }

    Thought algo(Integer given) {
        algo = given;
        return this;
    }

    Thought at(Place given) {
        home = given;
        return this;
    }

    Thought needs(String... given) {
        needs = List.of(given);
        return this;
    }

    Thought months(Integer annual, Integer... quarterlies) {
        annualMonth = annual;
        quarterlyMonths = List.of(quarterlies);
        return this;
    }

    Thought current(UUID given) {
        current = given;
        return this;
    }

    Thought constraint(String given) {
        constraint = given;
        return this;
    }

    Thought local() {
        local = true;
        return this;
    }

    Thought localOpening() {
        localOpening = true;
        return this;
    }
}
