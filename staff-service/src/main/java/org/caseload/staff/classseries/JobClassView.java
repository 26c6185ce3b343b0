package org.caseload.staff.classseries;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.staff.classseries.ClassSeriesFile.Level;

/**
 * A class on a day.
 *
 * @param minimum dollars a year, from {@code effectiveFrom} on, as is {@code maximum}
 * @param examples of work, those of the levels below included, and so are knowledge and skills
 * @param added which of the examples this level adds
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
        String description,
        List<String> examples,
        List<String> added,
        List<String> knowledge,
        List<String> skills,
        ClassSeriesFile.Qualifications qualifications,
        String source,
        List<Action> allowedActions) {

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
