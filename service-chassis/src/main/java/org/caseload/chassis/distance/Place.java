package org.caseload.chassis.distance;

/**
 * A place on earth in degrees, WGS 84.
 *
 * @param exact whether it is that of an address itself; false for the centroid of its ZIP code
 */
public record Place(double latitude, double longitude, boolean exact) {}
