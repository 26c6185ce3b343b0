package org.caseload.staff.classseries;

import java.util.Arrays;
import java.util.Optional;

/** The classes of case managers, lowest first. R-CLS-1. */
public enum JobClass {
    I("5226"),
    II("5227"),
    III("5228"),
    IV("5229"),
    V("5230");

    private final String code;

    JobClass(String code) {
        this.code = code;
    }

    /** Empty for null and for what is no class. */
    public static Optional<JobClass> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
