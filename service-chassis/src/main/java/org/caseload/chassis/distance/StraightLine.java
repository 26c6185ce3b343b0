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

    /**
     * Whether it is surely farther than that; much cheaper than the exact way. The chord through the earth is never
     * longer than the way over it, and within some hundred miles shorter by less than a thousandth.
     */
    public static boolean isSurelyBeyond(Place from, Place to, double miles) {
        double[] a = inSpace(from);
        double[] b = inSpace(to);
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        double metres = miles * METRES_IN_A_MILE;
        return x * x + y * y + z * z > metres * metres;
    }

    /** In metres from the middle of the earth. */
    private static double[] inSpace(Place place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude());
        double sine = Math.sin(latitude);
        double flatness = Geodesic.WGS84.Flattening();
        double eccentricity = flatness * (2 - flatness);
        double radius = Geodesic.WGS84.EquatorialRadius() / Math.sqrt(1 - eccentricity * sine * sine);
        double outwards = radius * Math.cos(latitude);
        return new double[] {
            outwards * Math.cos(longitude), outwards * Math.sin(longitude), radius * (1 - eccentricity) * sine
        };
    }
}
