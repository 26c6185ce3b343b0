package org.caseload.transfer.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.distance.Place;
import org.caseload.transfer.staff.Colleague;

/** A Case Manager of whom a test says only what matters to it. */
final class Bea {

    static final UUID ID = UUID.randomUUID();

    private boolean active = true;
    private Colleague.Kind kind = Colleague.Kind.ONGOING;
    private LocalDate since = Thought.DAY.minusYears(9);
    private int prior;
    private Integer target;
    private Place place = Thought.HOME;
    private int level;
    private String gender;
    private List<String> specialties = List.of();
    private LocalDate lastWorkingDay;

    Colleague colleague() {
        return new Colleague(
                ID,
                "CM-07",
                "Bea Sample",
                active,
                kind,
                since,
                prior,
                target,
                place,
                level,
                gender,
                specialties,
                lastWorkingDay);
    }

    Bea inactive() {
        active = false;
        return this;
    }

    Bea kind(Colleague.Kind given) {
        kind = given;
        return this;
    }

    Bea since(LocalDate given) {
        since = given;
        return this;
    }

    Bea prior(int given) {
        prior = given;
        return this;
    }

    Bea target(Integer given) {
        target = given;
        return this;
    }

    Bea at(Place given) {
        place = given;
        return this;
    }

    Bea level(int given) {
        level = given;
        return this;
    }

    Bea gender(String given) {
        gender = given;
        return this;
    }

    Bea knows(String... given) {
        specialties = List.of(given);
        return this;
    }

    Bea leaving(LocalDate given) {
        lastWorkingDay = given;
        return this;
    }
}
