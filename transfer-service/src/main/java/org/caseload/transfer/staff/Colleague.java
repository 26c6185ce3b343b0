package org.caseload.transfer.staff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What candidates are judged by.
 *
 * @param name null once erased
 * @param kind null where the member is no Case Manager
 * @param since first day as a case manager here
 * @param priorMonths of experience as a case manager elsewhere
 * @param caseloadTarget null where the agency's counts
 */
public record Colleague(
        UUID staffId,
        String staffNumber,
        String name,
        boolean active,
        Kind kind,
        LocalDate since,
        int priorMonths,
        Integer caseloadTarget) {

    public enum Kind {
        INTAKE,
        ONGOING
    }
}
