package org.caseload.chassis.distance;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** The shortest way over the ellipsoid of WGS 84, exact to less than a foot. Pure. */
public final class StraightLine {

    private static final double METRES_IN_A_MILE = 1609.344;

    private StraightLine() {}

    public static double miles(Place from, Place to) {
        return Geodesic.WGS84.Inverse(
                                from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                        .s12
                / METRES_IN_A_MILE;
    }
}
