package org.caseload.approval.distance;

import java.util.Optional;
import org.caseload.chassis.distance.Place;

/** The ways by road between places, as a routing engine knows them. */
public interface Roads {

    /** Empty where there is no engine, no way, or no answer in time. */
    Optional<Drive> drive(Place from, Place to);

    /** @param service which engine says so */
    record Drive(double miles, double minutes, String service) {}
}
