package org.caseload.staff.distance;

/** A place on earth in degrees, WGS 84. */
public record Point(double latitude, double longitude) {}
