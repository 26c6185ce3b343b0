package org.caseload.staff.distance;

/** How far it is. Another way of measuring is another implementation. */
public interface Distances {

    /** Miles in a straight line over the ground. */
    double miles(Point from, Point to);
}
