package org.caseload.approval.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.distance.DistanceConfig;
import org.caseload.approval.distance.DistancePolicy;
import org.caseload.approval.distance.Distances;
import org.caseload.approval.individual.IndividualRepository;
import org.caseload.approval.staff.StaffRepository;

/** The straight lines from Case Managers' homes to Individuals', where both are known here. */
@ApplicationScoped
public class StraightLines {

    private final IndividualRepository individuals;
    private final StaffRepository staff;
    private final Distances distances;
    private final DistanceConfig config;

    StraightLines(IndividualRepository individuals, StaffRepository staff, Distances distances, DistanceConfig config) {
        this.individuals = individuals;
        this.staff = staff;
        this.distances = distances;
        this.config = config;
    }

    /** To the hundredth of a mile. */
    public Optional<BigDecimal> miles(UUID caseManagerId, UUID individualId) {
        return staff.place(caseManagerId)
                .flatMap(home -> individuals.place(individualId).map(there -> distances.miles(home, there)))
                .map(miles -> BigDecimal.valueOf(miles).setScale(2, RoundingMode.HALF_UP));
    }

    public boolean refute(BigDecimal roadMiles, BigDecimal straightLineMiles) {
        return DistancePolicy.isImpossible(roadMiles, straightLineMiles, config.toleranceMiles());
    }
}
