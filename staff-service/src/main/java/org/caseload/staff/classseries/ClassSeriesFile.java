package org.caseload.staff.classseries;

import java.time.LocalDate;
import java.util.List;

/**
 * The class series as it is packaged.
 *
 * @param effectiveFrom the day from which its ranges hold
 * @param classes lowest first
 */
record ClassSeriesFile(
        String source,
        LocalDate effectiveFrom,
        String description,
        String levels,
        Qualifications qualifications,
        List<Level> classes) {

    /** @param substitution how one makes up for the other. R-CLS-3 */
    record Qualifications(String experience, String education, String substitution) {}

    /** @param examples of work, and knowledge and skills likewise: what the level adds to those below it */
    record Level(
            String code,
            JobClass level,
            String salaryGroup,
            int minimum,
            int maximum,
            boolean mayLead,
            String description,
            List<String> examples,
            List<String> knowledge,
            List<String> skills) {}
}
