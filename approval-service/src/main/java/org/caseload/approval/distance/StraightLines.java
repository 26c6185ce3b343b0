package org.caseload.approval.distance;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.individual.IndividualRepository;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.chassis.distance.Place;
import org.caseload.chassis.distance.StraightLine;

/** The straight lines from Case Managers' homes to Individuals', where both are known here. */
@ApplicationScoped
public class StraightLines {

    private final IndividualRepository individuals;
    private final StaffRepository staff;
    private final DistanceConfig config;

    StraightLines(IndividualRepository individuals, StaffRepository staff, DistanceConfig config) {
        this.individuals = individuals;
        this.staff = staff;
        this.config = config;
    }

    public Optional<Span> between(UUID caseManagerId, UUID individualId) {
        return staff.place(caseManagerId)
                .flatMap(home -> individuals.place(individualId).map(there -> span(home, there)));
    }

    private Span span(Place from, Place to) {
        BigDecimal miles = BigDecimal.valueOf(StraightLine.miles(from, to)).setScale(2, RoundingMode.FLOOR);
        return new Span(from, to, miles, DistancePolicy.tolerance(from.exact() && to.exact(), config.toleranceMiles()));
    }
}
