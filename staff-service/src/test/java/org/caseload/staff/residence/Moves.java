package org.caseload.staff.residence;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import net.sf.geographiclib.Geodesic;
import org.caseload.staff.Agency;

/** Notices of new homes, so many miles to the north of the old one. */
final class Moves {

    private Moves() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));
    }

    static double north(double miles) {
        return Geodesic.WGS84.Direct(Agency.LATITUDE, Agency.LONGITUDE, 0, miles * 1609.344).lat2;
    }

    static String notice(double miles, LocalDate movesOn, String more) {
        return """
                {"newAddress":{"street":"7 Oak Street","city":"Elsewhere","county":"Cass","zip":"46947",
                 "latitude":%s,"longitude":%s},"movesOn":"%s"%s}""".formatted(north(miles), Agency.LONGITUDE, movesOn, more);
    }

    static Response tell(RequestSpecification teller, double miles, LocalDate movesOn) {
        return teller.body(notice(miles, movesOn, "")).post("/residence-changes");
    }

    static UUID told(RequestSpecification teller, double miles, LocalDate movesOn) {
        return UUID.fromString(
                tell(teller, miles, movesOn).then().statusCode(201).extract().path("caseId"));
    }
}
