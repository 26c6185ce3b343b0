package org.caseload.approval.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far it is, as computed (R-LOC-1).
 *
 * @param straightLineMiles absent until both places are known here
 * @param exact whether both ends are the addresses themselves, not their ZIP codes' centroids; absent with the
 *     straight line
 * @param toleranceMiles by how much a verified distance may be below the straight line; absent with it
 * @param road absent where no routing engine answers
 */
public record DistanceEstimate(BigDecimal straightLineMiles, Boolean exact, BigDecimal toleranceMiles, Road road) {

    /** @param service which engine says so */
    public record Road(BigDecimal miles, long minutes, String service) {}

    public static DistanceEstimate of(Optional<Span> line, Optional<Roads.Drive> drive) {
        return new DistanceEstimate(
                line.map(Span::miles).orElse(null),
                line.map(Span::isExact).orElse(null),
                line.map(Span::toleranceMiles).orElse(null),
                drive.map(DistanceEstimate::road).orElse(null));
    }

    private static Road road(Roads.Drive drive) {
        BigDecimal miles = BigDecimal.valueOf(drive.miles()).setScale(1, RoundingMode.HALF_UP);
        return new Road(miles, Math.round(drive.minutes()), drive.service());
    }
}
