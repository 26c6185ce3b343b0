package org.caseload.staff.individual;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.StraightLine;
import org.caseload.staff.distance.Address;
import org.caseload.staff.distance.Places;
import org.caseload.staff.distance.Tenths;

/** Whom a Case Manager could put forward after a move. R-RELOC-3. */
@ApplicationScoped
public class DistantIndividuals {

    private final IndividualRepository individuals;
    private final Places places;
    private final IndividualConfig config;

    DistantIndividuals(IndividualRepository individuals, Places places, IndividualConfig config) {
        this.individuals = individuals;
        this.places = places;
        this.config = config;
    }

    /** Those served by the Case Manager who live beyond the limit from the home, farthest first. */
    public Answer from(Address home, UUID caseManagerId) {
        Place from = home.place().orElseThrow();
        List<Distant> distant = new ArrayList<>();
        List<Unlocated> unlocated = new ArrayList<>();
        for (KnownIndividual each : individuals.servedBy(caseManagerId)) {
            places.place(each.zip(), each.latitude(), each.longitude())
                    .map(to -> Tenths.of(StraightLine.miles(from, to)))
                    .ifPresentOrElse(
                            miles -> distant.add(new Distant(each.individualId(), each.agencyNumber(), miles)),
                            () -> unlocated.add(new Unlocated(each.individualId(), each.agencyNumber())));
        }
        distant.removeIf(each -> each.miles.compareTo(config.distantBeyondMiles()) <= 0);
        distant.sort(Comparator.comparing(Distant::miles).reversed().thenComparing(Distant::agencyNumber));
        return new Answer(config.distantBeyondMiles(), distant, unlocated);
    }

    /** @param miles in a straight line, to a tenth */
    public record Distant(UUID individualId, String agencyNumber, BigDecimal miles) {}

    public record Unlocated(UUID individualId, String agencyNumber) {}

    /**
     * @param limitMiles beyond which Individuals are listed
     * @param unlocated those of whom it can't be told how far they live
     */
    public record Answer(BigDecimal limitMiles, List<Distant> items, List<Unlocated> unlocated) {}
}
