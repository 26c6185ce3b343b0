package org.caseload.approval.distance;

/** How far places are from each other. */
public interface Distances {

    /** Miles in a straight line. */
    double miles(Place from, Place to);
}
