package org.caseload.staff.classseries;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.staff.classseries.ClassSeriesFile.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A class on a day.
 *
 * @param code 5226 to 5230
 * @param title as it is called
 * @param level I to V
 * @param minimum dollars a year, from {@code effectiveFrom} on, as is {@code maximum}
 * @param maximum dollars a year
 * @param effectiveFrom the first day of this range
 * @param mayLead whether it may supervise without an override (R-CLS-2)
 * @param description of the level, as the class series has it
 * @param examples of work, those of the levels below included, and so are knowledge and skills
 * @param added which of the examples this level adds
 * @param knowledge what its holder knows
 * @param skills what its holder can do
 * @param qualifications how experience and education stand in for one another (R-CLS-3)
 */
record JobClassView(
        String code,
        String title,
        JobClass level,
        String salaryGroup,
        int minimum,
        int maximum,
        LocalDate effectiveFrom,
        boolean mayLead,

        @Schema(examples = "Full performance level: carries a caseload without close supervision.")
        String description,

        @Schema(examples = "[\"Assesses needs and writes plans of care.\"]")
        List<String> examples,

        @Schema(examples = "[\"Assesses needs and writes plans of care.\"]")
        List<String> added,

        @Schema(examples = "[\"Community resources\"]") List<String> knowledge,
        @Schema(examples = "[\"Interviewing\"]") List<String> skills,
        ClassSeriesFile.Qualifications qualifications,
        String source,
        List<Action> allowedActions) {

    @Schema(name = "JobClassAction")
    enum Action {
        ADD_RANGE
    }

    static JobClassView of(ClassSeriesFile series, Level level, SalaryRange range, List<Action> allowedActions) {
        return new JobClassView(
                level.code(),
                "Case Manager " + level.level(),
                level.level(),
                level.salaryGroup(),
                range.minimum(),
                range.maximum(),
                range.effectiveFrom(),
                level.mayLead(),
                level.description(),
                upTo(series, level, Level::examples),
                level.examples(),
                upTo(series, level, Level::knowledge),
                upTo(series, level, Level::skills),
                series.qualifications(),
                series.source(),
                allowedActions);
    }

    private static List<String> upTo(ClassSeriesFile series, Level level, Function<Level, List<String>> words) {
        return Stream.concat(series.classes().stream().takeWhile(below -> below != level), Stream.of(level))
                .flatMap(each -> words.apply(each).stream())
                .toList();
    }
}
