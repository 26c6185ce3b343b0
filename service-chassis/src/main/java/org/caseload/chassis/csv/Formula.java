package org.caseload.chassis.csv;

import java.util.regex.Pattern;

/** A text that a spreadsheet would take for a formula gets a quote before it, and loses it when it is read again. */
public final class Formula {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Formula() {}

    public static String guarded(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String unguarded(String text) {
        boolean guarded = text.startsWith("'") && DANGEROUS.matcher(text).matches();
        return guarded ? text.substring(1) : text;
    }
}
