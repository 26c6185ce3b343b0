package org.caseload.staff.distance;

import jakarta.enterprise.context.ApplicationScoped;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** The shortest way on the ellipsoid of WGS 84, exact to less than a foot. */
@ApplicationScoped
class EllipsoidDistances implements Distances {

    private static final double METRES_IN_A_MILE = 1609.344;

    @Override
    public double miles(Point from, Point to) {
        return Geodesic.WGS84.Inverse(
                                from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                        .s12
                / METRES_IN_A_MILE;
    }
}
