package org.caseload.approval.distance;

import jakarta.enterprise.context.ApplicationScoped;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** On the ellipsoid: exact to the inch, at any distance. */
@ApplicationScoped
class GeodesicDistances implements Distances {

    private static final double METERS_IN_A_MILE = 1609.344;

    @Override
    public double miles(Place from, Place to) {
        return Geodesic.WGS84.Inverse(
                                from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                        .s12
                / METERS_IN_A_MILE;
    }
}
