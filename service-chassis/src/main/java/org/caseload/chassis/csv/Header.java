package org.caseload.chassis.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.chassis.http.Violation;

/** What the first line may say. */
final class Header {

    private static final String HEADER = "header";

    private Header() {}

    /** A semicolon where there are more of them than commas. */
    static char separatorOf(String header) {
        return count(header, ';') > count(header, ',') ? ';' : ',';
    }

    /** Everything that is wrong, not the first thing only. */
    static List<Violation> check(List<String> columns, Set<String> required, Set<String> optional) {
        if (columns.stream().allMatch(String::isBlank)) {
            return List.of(
                    new Violation(null, HEADER, "the first line must name the columns, as UTF-8 or Latin-1", null));
        }
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                violations.add(new Violation(null, HEADER, "names the column " + shown(column) + " twice", null));
            } else if (!required.contains(column) && !optional.contains(column)) {
                violations.add(new Violation(null, HEADER, "has no column " + shown(column) + " here", null));
            }
        }
        new TreeSet<>(required)
                .stream()
                        .filter(column -> !seen.contains(column))
                        .map(column -> new Violation(null, HEADER, "must have the column " + column, null))
                        .forEach(violations::add);
        return violations;
    }

    /** A file without a header has a person's data there: only its beginning is said again. */
    private static String shown(String column) {
        return column.isBlank() ? "without a name" : column.length() > 60 ? column.substring(0, 60) + "…" : column;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }
}
