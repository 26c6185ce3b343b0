package org.caseload.staff.separation;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Notices that were given today or before. */
final class Notices {

    private Notices() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));
    }

    static Response give(RequestSpecification teller, UUID member, LocalDate noticedOn, LocalDate lastDay) {
        return teller.body("""
                        {"staffId":"%s","kind":"RESIGNATION","noticedOn":"%s","lastWorkingDay":"%s"}""".formatted(member, noticedOn, lastDay)).post("/separations");
    }

    static Response give(RequestSpecification teller, UUID member, LocalDate lastDay) {
        return give(teller, member, lastDay.isBefore(today()) ? lastDay : today(), lastDay);
    }

    static UUID given(RequestSpecification teller, UUID member, LocalDate lastDay) {
        return UUID.fromString(
                give(teller, member, lastDay).then().statusCode(201).extract().path("separationId"));
    }
}
