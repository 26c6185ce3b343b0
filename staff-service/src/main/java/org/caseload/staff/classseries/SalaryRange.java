package org.caseload.staff.classseries;

import java.time.LocalDate;

/**
 * What a class is paid from a day on, in dollars a year, both ends included. R-CLS-1.
 *
 * @param effectiveFrom the first day
 * @param minimum dollars a year
 * @param maximum dollars a year
 */
public record SalaryRange(LocalDate effectiveFrom, int minimum, int maximum) {

    public boolean includes(int salary) {
        return minimum <= salary && salary <= maximum;
    }
}
