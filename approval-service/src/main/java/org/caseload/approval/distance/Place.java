package org.caseload.approval.distance;

/** Where somebody lives, exactly or by the ZIP code's centroid, in degrees (WGS 84). */
public record Place(double latitude, double longitude) {}
