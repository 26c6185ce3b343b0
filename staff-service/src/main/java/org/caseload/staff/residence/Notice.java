package org.caseload.staff.residence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.caseload.chassis.distance.StraightLine;
import org.caseload.staff.distance.Address;
import org.caseload.staff.distance.Places;
import org.caseload.staff.distance.Places.Located.Found;
import org.caseload.staff.distance.Tenths;

/** Draws up changes of residence: where from, where to, how far. */
@ApplicationScoped
class Notice {

    private final Places places;
    private final ResidenceConfig config;

    Notice(Places places, ResidenceConfig config) {
        this.places = places;
        this.config = config;
    }

    /** A home that was entered without coordinates is found by its ZIP code, if that is known. */
    Address present(Address home) {
        return home != null && places.locate(home) instanceof Found(var located) ? located : home;
    }

    boolean isWithinReach(LocalDate movesOn, LocalDate today) {
        return !movesOn.isBefore(today.minusDays(config.withinDays()))
                && !movesOn.isAfter(today.plusDays(config.withinDays()));
    }

    /** @param before null where no home is known: the distance can't be told then */
    ResidenceChange draw(Address before, Address after, LocalDate movesOn) {
        ResidenceChange change = new ResidenceChange();
        change.oldAddress = before;
        change.newAddress = after;
        change.movesOn = movesOn;
        change.miles = miles(before, after);
        change.limitMiles = config.decisionBeyondMiles();
        change.needsDecision = ResidencePolicy.needsDecision(change.miles, change.limitMiles);
        return change;
    }

    private BigDecimal miles(Address before, Address after) {
        return before == null
                ? null
                : before.place()
                        .flatMap(from -> after.place().map(to -> Tenths.of(StraightLine.miles(from, to))))
                        .orElse(null);
    }
}
