package org.caseload.request.reason;

import org.caseload.request.staffcase.CaseFile;

/** The kinds of case with Human Resources that a reason may rest on, and the rule that says so. */
public enum RestsOn {
    RESIDENCE_CHANGE(
            CaseFile.Kind.RESIDENCE_CHANGE,
            "residenceChangeId",
            "R-RELOC-2",
            "Reading: a request rests on a residence change of the Individual's own Case Manager, which Human Resources"
                    + " confirms."),
    CASELOAD_ADJUSTMENT(
            CaseFile.Kind.CASELOAD_ADJUSTMENT,
            "caseloadAdjustmentId",
            "R-DEC-1",
            "Once HR has approved a lower caseload, the CM will work with their Supervisor to identify individuals to"
                    + " add to Caseload Balancing.");

    private final CaseFile.Kind kind;
    private final String field;
    private final String rule;
    private final String source;

    RestsOn(CaseFile.Kind kind, String field, String rule, String source) {
        this.kind = kind;
        this.field = field;
        this.rule = rule;
        this.source = source;
    }

    CaseFile.Kind kind() {
        return kind;
    }

    /** The detail that names the case. */
    String field() {
        return field;
    }

    String rule() {
        return rule;
    }

    String source() {
        return source;
    }
}
