package org.caseload.chassis.distance;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** The shortest way over the ellipsoid of WGS 84, exact to less than a foot. Pure. */
public final class StraightLine {

    private static final double METRES_IN_A_MILE = 1609.344;
    private static final double MEAN_RADIUS = 6_371_000;

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
        return chord(from, to) > miles * METRES_IN_A_MILE;
    }

    /**
     * The same way to within a foot up to 150 miles, and too short by less than a hundredth up to 1,000; much cheaper
     * than the exact way, for where thousands are compared and nothing is decided. The earth bends the chord by its
     * curvature, which differs by a hundredth from place to place.
     */
    public static double nearbyMiles(Place from, Place to) {
        double chord = chord(from, to);
        double bent = chord / MEAN_RADIUS;
        return chord * (1 + bent * bent / 24) / METRES_IN_A_MILE;
    }

    /** In metres, through the earth. */
    private static double chord(Place from, Place to) {
        double[] a = inSpace(from);
        double[] b = inSpace(to);
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return Math.sqrt(x * x + y * y + z * z);
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
