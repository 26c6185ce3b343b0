package org.caseload.chassis.distance;

/** A ZIP code with the county that it mostly lies in and its middle. */
public record ZipCode(String zip, String county, Place centroid) {

    /** Reads a line of zip, city, county, latitude and longitude. */
    static ZipCode of(String line) {
        String[] columns = line.split(",", -1);
        return new ZipCode(
                columns[0],
                columns[2],
                new Place(Double.parseDouble(columns[3]), Double.parseDouble(columns[4]), false));
    }
}
